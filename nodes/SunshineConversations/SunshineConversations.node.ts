import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
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
			'Send messages to customers on WhatsApp, SMS, Messenger, web chat and more, and work with conversations, users and agents of Zendesk Sunshine Conversations',
		defaults: { name: 'Sunshine Conversations' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'sunshineConversationsApi', required: true }],
		properties: propertiesOf(resources),
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route.call(this, resources);
	}
}
