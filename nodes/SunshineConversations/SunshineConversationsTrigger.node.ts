import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { searchCustomIntegrations } from './methods/listSearch/integrations';
import { searchSwitchboardIntegrations } from './methods/listSearch/switchboardIntegrations';
import { existingIntegrationId, onlyWhileInControl } from './trigger/options';
import { receive } from './trigger/receiving/receive';
import { subscription } from './trigger/registration/subscription';
import { CHANNELS } from './vocabulary/channels';
import { EVENTS } from './vocabulary/events';

export class SunshineConversationsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sunshine Conversations Trigger',
		name: 'sunshineConversationsTrigger',
		icon: { light: 'file:sunshineConversations.svg', dark: 'file:sunshineConversations.dark.svg' },
		group: ['trigger'],
		// n8n evaluates an expression for each call of a webhook node of version 1, which takes longer than all that we do.
		version: [1, 1.1],
		defaultVersion: 1.1,
		subtitle: '={{[$parameter["events"]].flat().join(", ")}}',
		description:
			'Starts the workflow when a customer writes on WhatsApp, SMS, Messenger, web chat or another channel',
		defaults: { name: 'Sunshine Conversations Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'sunshineConversationsApi', required: true }],
		webhooks: [
			// First, because the API may probe the URL with HEAD while the other one is being registered.
			{ name: 'setup', httpMethod: 'HEAD', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
			// Without an own responseData n8n would answer with the name of its default.
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: '',
				path: 'webhook',
				ndvHideUrl: true,
			},
		],
		properties: [
			{
				displayName: 'Events',
				name: 'events',
				type: 'multiOptions',
				required: true,
				options: EVENTS,
				default: ['conversation:message'],
				description: 'What starts the workflow',
			},
			{
				displayName: 'Messages From',
				name: 'messagesFrom',
				type: 'options',
				options: [
					{ name: 'Anyone', value: 'anyone', description: 'Also what this workflow sends itself' },
					{ name: 'Business', value: 'business', description: 'Agents, bots and the API' },
					{ name: 'Customers', value: 'user' },
				],
				default: 'user',
				description: 'Whose messages start the workflow; other events are not affected',
				displayOptions: { show: { events: ['conversation:message'] } },
			},
			{
				displayName: 'Channels',
				name: 'channels',
				type: 'multiOptions',
				options: CHANNELS,
				default: [],
				description:
					'The channels to listen to, all if none is chosen. Events that belong to no channel always pass.',
			},
			{
				displayName: 'Simplify',
				name: 'simplify',
				type: 'boolean',
				default: true,
				description: 'Whether to return a simplified version of the response instead of the raw data',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Download Attachments',
						name: 'downloadAttachments',
						type: 'boolean',
						default: false,
						displayOptions: { show: { '/events': ['conversation:message'] } },
						description:
							'Whether to put the file of an image or file message into the binary field "data". If it cannot be downloaded in time, the field attachmentError says so instead.',
					},
					existingIntegrationId,
					{
						displayName: 'Include Full Source',
						name: 'includeFullSource',
						type: 'boolean',
						default: false,
						description: 'Whether events tell the client and device that they come from',
					},
					{
						displayName: 'Include Full User',
						name: 'includeFullUser',
						type: 'boolean',
						default: false,
						description: "Whether events hold the user's profile, metadata and identities",
					},
					onlyWhileInControl,
				],
			},
		],
	};

	methods = { listSearch: { searchCustomIntegrations, searchSwitchboardIntegrations } };

	webhookMethods = { default: subscription };

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		if (this.getWebhookName() === 'default') return await receive.call(this);

		this.getResponseObject().status(200).end();
		return { noWebhookResponse: true };
	}
}
