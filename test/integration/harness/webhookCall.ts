import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
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
}

/** Runs the node's own `webhook()` as n8n does, under the name of the webhook that has this method. */
export async function callWebhook(workflow: Workflow, call: Call): Promise<IWebhookResponseData> {
	const { request, response, body, isTest, url, credential } = call;
	const node = workflow.getNode('Trigger')!;
	const type = workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	const webhookDescription = type.description.webhooks!.find(
		({ httpMethod }) => httpMethod === request.method,
	);
	if (!webhookDescription) throw new Error(`The node has no webhook for ${request.method}`);

	const additionalData = Object.assign(makeAdditionalData(credential), {
		webhookBaseUrl: `${url}/webhook`,
		webhookTestBaseUrl: `${url}/webhook-test`,
		httpRequest: { body, headers: request.headers, method: request.method },
		httpResponse: likeExpress(response),
	}) as unknown as IWorkflowExecuteAdditionalData;
	const context = new WebhookContext(
		workflow,
		node,
		additionalData,
		isTest ? 'manual' : 'webhook',
		{ webhookDescription, isTest } as unknown as IWebhookData,
		[],
		null,
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
