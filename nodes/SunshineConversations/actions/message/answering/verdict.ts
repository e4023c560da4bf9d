import type { INodeExecutionData, IWebhookResponseData } from 'n8n-workflow';

/** The message is nobody else's; the execution waits on. */
export function taken(): IWebhookResponseData {
	return { webhookResponse: { taken: true } };
}

/** The message goes the usual way. */
export function notTaken(): IWebhookResponseData {
	return { webhookResponse: { taken: false } };
}

/** The execution goes on. */
export function resume(item: INodeExecutionData, isTaken: boolean): IWebhookResponseData {
	return { workflowData: [[item]], webhookResponse: { taken: isTaken } };
}
