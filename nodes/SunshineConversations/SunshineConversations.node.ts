import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { answer } from './actions/message/answering/answer';
import { answerWebhooks } from './actions/message/answering/webhooks';
import { resources } from './actions/resources';
import { listSearch } from './methods/listSearch/listSearch';
import { propertiesOf } from './running/properties';
import { route } from './running/router';

export class SunshineConversations implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sunshine Conversations',
		name: 'sunshineConversations',
		icon: { light: 'file:sunshineConversations.svg', dark: 'file:sunshineConversations.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["subtitle"] }}',
		description:
			'Receive and send messages on WhatsApp, SMS, Messenger, web chat and more with Zendesk Sunshine Conversations, and look after customers and conversations',
		defaults: { name: 'Sunshine Conversations' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'sunshineConversationsApi', required: true }],
		webhooks: answerWebhooks,
		waitingNodeTooltip: 'Waits for the customer to answer in the chat',
		properties: propertiesOf(resources),
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route.call(this, resources);
	}

	/** Of an execution that waits for an answer. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await answer.call(this);
	}
}
