import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IRunExecutionData,
	IWebhookData,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';
import { makeAdditionalData } from './additionalData';

export interface Call {
	request: IncomingMessage;
	response: ServerResponse;
	body: unknown;
	/** Whether it came to the URL of the editor's test. */
	isTest: boolean;
	/** Where n8n is reached. */
	url: string;
	credential: ICredentialDataDecryptedObject;
	/** Of an execution that waits: the node, and what n8n has stored. */
	waiting?: { nodeName: string; executionId: string; data: IRunExecutionData };
}

/** Runs the node's own `webhook()` as n8n does, under the name of the webhook that has this method. */
export async function callWebhook(workflow: Workflow, call: Call): Promise<IWebhookResponseData> {
	const { request, response, body, isTest, url, credential, waiting } = call;
	const node = workflow.getNode(waiting?.nodeName ?? 'Trigger')!;
	const type = workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	const webhookDescription = type.description.webhooks!.find(
		({ httpMethod }) => httpMethod === request.method,
	);
	if (!webhookDescription) throw new Error(`The node has no webhook for ${request.method}`);

	const query = Object.fromEntries(new URL(request.url!, url).searchParams);
	const additionalData = Object.assign(makeAdditionalData(credential, url, waiting?.executionId), {
		httpRequest: Object.assign(request, { body, query }),
		httpResponse: likeExpress(response),
	}) as unknown as IWorkflowExecuteAdditionalData;
	const context = new WebhookContext(
		workflow,
		node,
		additionalData,
		isTest ? 'manual' : 'webhook',
		{ webhookDescription, isTest } as unknown as IWebhookData,
		[],
		waiting?.data ?? null,
	);
	return await type.webhook!.call(context);
}

/** With what Express adds to Node's response. */
function likeExpress(response: ServerResponse) {
	const extended = Object.assign(response, {
		status(code: number) {
			response.statusCode = code;
			return extended;
		},
		json(data: unknown) {
			response.setHeader('Content-Type', 'application/json');
			response.end(JSON.stringify(data));
		},
	});
	return extended;
}
