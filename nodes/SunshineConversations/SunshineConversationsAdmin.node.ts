import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { resources } from './administration/resources';
import { listSearch } from './methods/listSearch/listSearch';
import { propertiesOf } from './running/properties';
import { route } from './running/router';

export class SunshineConversationsAdmin implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sunshine Conversations Admin',
		name: 'sunshineConversationsAdmin',
		icon: { light: 'file:sunshineConversations.svg', dark: 'file:sunshineConversations.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["subtitle"] }}',
		description:
			'Set up Zendesk Sunshine Conversations: apps, keys, integrations, switchboards, webhooks and devices',
		defaults: { name: 'Sunshine Conversations Admin' },
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
