import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { validateUrlSignature } from 'n8n-core';
import { send } from '../receiver';
import { callWebhook } from '../webhookCall';
import { ASK, type AskingExecution } from './askingExecution';

/** Answers a call for an execution that waits, as n8n 2.41 does. */
export async function answerWaiting(
	request: IncomingMessage,
	response: ServerResponse,
	url: string,
	executions: Map<string, AskingExecution>,
): Promise<void> {
	const { pathname, searchParams } = new URL(request.url!, url);
	const [, , executionId = '', nodeId] = pathname.split('/');
	const body: unknown = await json(request).catch(() => undefined);
	const execution = executions.get(executionId);
	if (!execution) return send(response, 404, { message: `The execution "${executionId}" does not exist.` });

	const secret = process.env.N8N_HMAC_SIGNATURE_SECRET!;
	const signed = new URL(request.url!, `http://${request.headers.host}`);
	if (!validateUrlSignature(searchParams.get('signature') ?? '', signed, secret)) {
		return page(response, 401);
	}
	if (execution.status === 'running') {
		return send(response, 409, { message: `The execution "${executionId}" is running already.` });
	}
	if (execution.status === 'error') {
		return send(response, 409, { message: `The execution "${executionId}" has finished with error.` });
	}
	if (execution.status === 'success' || nodeId !== ASK) return page(response, 200);
	await ask(execution, request, response, body);
}

/** Runs the node's webhook; with items the execution goes on, by the first call that has some. */
async function ask(
	execution: AskingExecution,
	request: IncomingMessage,
	response: ServerResponse,
	body: unknown,
): Promise<void> {
	const { id: executionId, url, credential, data } = execution;
	const waiting = { nodeName: ASK, executionId, data };
	const call = { request, response, body, isTest: false, url, credential, waiting };
	const result = await callWebhook(execution.workflow(), call);
	if (result.noWebhookResponse) return;
	if (result.workflowData) {
		if (execution.isInTrouble) {
			execution.isInTrouble = false;
			return send(response, 500, { message: 'There was a problem executing the workflow' });
		}
		if (execution.status !== 'waiting') return send(response, 500, { message: 'It is being resumed' });
		void execution.resume(result.workflowData);
	}
	send(response, 200, result.webhookResponse);
}

function page(response: ServerResponse, status: number): void {
	response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html>Nothing to do</html>');
}
