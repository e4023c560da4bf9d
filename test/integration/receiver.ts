import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { WebhookContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type IWebhookData,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { receive } from '../../nodes/SunshineConversations/trigger/receive';
import type { TriggerStaticData } from '../../nodes/SunshineConversations/trigger/staticData';
import { makeAdditionalData } from './additionalData';
import { makeNode } from './engine';
import { nodeTypes, TRIGGER } from './nodeTypes';

/** The webhook of one trigger node, served over HTTP in the order in which n8n 2.41 does it. */
export interface Receiver {
	url: string;
	/** What n8n tells the node that its URL is. */
	webhookUrl: string;
	parameters: INodeParameters;
	credential: ICredentialDataDecryptedObject;
	/** As n8n has saved it. */
	staticData: TriggerStaticData;
	/** The JSON of the items of each execution that was started. */
	executions: IDataObject[][];
	/** The items of all executions, whole. */
	items: INodeExecutionData[];
	/** Runs where n8n creates the execution; if it throws, n8n answers 500. */
	createExecution: () => Promise<void>;
	close(): Promise<void>;
}

let count = 0;

export async function startReceiver(staticData: TriggerStaticData): Promise<Receiver> {
	const webhookId = `webhook-${count++}`;
	const server = createServer((request, response) => {
		if (request.method === 'HEAD') return void response.end();
		void json(request).then(async (body) => {
			await answerAsN8n(body, request.headers, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const receiver: Receiver = {
		url,
		webhookUrl: `${url}/webhook/${webhookId}/webhook`,
		parameters: { events: ['conversation:message'] },
		credential: {},
		staticData,
		executions: [],
		items: [],
		createExecution: async () => {},
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};

	async function answerAsN8n(body: unknown, headers: object, response: ServerResponse): Promise<void> {
		const send = (status: number, data: unknown) =>
			response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
		const workflow = new Workflow({
			id: webhookId,
			nodes: [{ ...makeNode('Trigger', TRIGGER), webhookId, parameters: receiver.parameters }],
			connections: {},
			active: true,
			nodeTypes,
			staticData: { 'node:Trigger': JSON.parse(JSON.stringify(receiver.staticData)) } as IDataObject,
		});
		const context = contextFor(workflow, receiver, { body, headers }, response, send);
		const result = await receive.call(context).catch(() => undefined);
		if (!result) return void send(500, { message: 'Workflow Webhook Error: Workflow could not be started!' });
		const save = () => {
			const staticData = workflow.getStaticData('node', workflow.getNode('Trigger')!);
			receiver.staticData = JSON.parse(JSON.stringify(staticData));
		};
		if (result.noWebhookResponse) return save();
		if (result.workflowData) {
			try {
				await receiver.createExecution();
			} catch {
				return void send(500, { message: 'There was a problem executing the workflow' });
			}
			receiver.executions.push(result.workflowData[0]!.map((item) => item.json));
			receiver.items.push(...result.workflowData[0]!);
		}
		const answer = result.webhookResponse as IDataObject;
		save();
		send(200, answer);
	}
	return receiver;
}

function contextFor(
	workflow: Workflow,
	{ url, credential }: Receiver,
	httpRequest: { body: unknown; headers: object },
	response: ServerResponse,
	send: (status: number, data: unknown) => void,
): WebhookContext {
	// What Express adds to Node's response.
	const httpResponse = Object.assign(response, {
		status: (status: number) => ({ json: (data: unknown) => send(status, data) }),
	});
	const additionalData = Object.assign(makeAdditionalData(credential), {
		webhookBaseUrl: `${url}/webhook`,
		httpRequest,
		httpResponse,
	}) as unknown as IWorkflowExecuteAdditionalData;
	const webhookData = { webhookDescription: { name: 'default' } } as IWebhookData;
	return new WebhookContext(
		workflow,
		workflow.getNode('Trigger')!,
		additionalData,
		'webhook',
		webhookData,
		[],
		null,
	);
}
