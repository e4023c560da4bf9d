import type { IWebhookDescription } from 'n8n-workflow';

/** Where the trigger calls an execution that waits; n8n registers nothing for it. */
export const answerWebhooks: IWebhookDescription[] = [
	{
		name: 'default',
		httpMethod: 'POST',
		responseMode: 'onReceived',
		// Else n8n would answer with the name of its default.
		responseData: '',
		path: '={{ $nodeId }}',
		restartWebhook: true,
		isFullPath: true,
	},
];
