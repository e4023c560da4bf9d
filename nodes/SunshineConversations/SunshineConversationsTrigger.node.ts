import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { searchCustomIntegrations } from './methods/listSearch/integrations';
import { searchSwitchboardIntegrations } from './methods/listSearch/switchboardIntegrations';
import { channels, existingIntegrationId, messagesFrom } from './trigger/options';
import { receive } from './trigger/receiving/receive';
import { subscription } from './trigger/registration/subscription';
import { placeBeforeAgents } from './trigger/switchboard/placeOption';
import { EVENTS } from './vocabulary/events';

export class SunshineConversationsTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Sunshine Conversations Trigger',
		name: 'sunshineConversationsTrigger',
		icon: { light: 'file:sunshineConversations.svg', dark: 'file:sunshineConversations.dark.svg' },
		group: ['trigger'],
		// n8n evaluates an expression for each call of a webhook node of version 1, which takes longer than all that we do.
		version: 1.1,
		subtitle:
			'={{ `On ${$parameter.events}`.replace(/conv\\w+:|Control/g,"").replace(/:/g," ").replace(/,/g,", ").replace(/^On $/,"Hands over answers") }}',
		description:
			'Receive and send messages on WhatsApp, SMS, Messenger, web chat and more with Zendesk Sunshine Conversations, and look after customers and conversations',
		eventTriggerDescription: 'Write to your business on one of its channels',
		// n8n's own words would send people to a service called Sunshine Conversations, to create an event there.
		triggerPanel: {
			header: 'Execute the step, then write to your business on one of its channels',
			executionsHelp: {
				inactive:
					'<b>While building your workflow</b>, execute the step, then write to your business on one of its channels, as a customer would. The message shows up here.<br /><br /><b>Once you\'re happy with your workflow</b>, publish it. From then on each message of a customer starts it, and the runs show up in the <a data-key="executions">executions list</a>, but not here.',
				active:
					'<b>While building your workflow</b>, execute the step, then write to your business on one of its channels, as a customer would. The message shows up here.<br /><br /><b>This workflow is published</b>, so each message of a customer starts it as well. These runs show up in the <a data-key="executions">executions list</a>, but not here.',
			},
		},
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
				options: EVENTS,
				default: ['conversation:message'],
				description:
					'What starts the workflow. With none, it only hands answers over to workflows that wait with Ask and Wait.',
			},
			messagesFrom,
			channels,
			{
				displayName: 'Silent While With an Agent',
				name: 'silentWhileAgent',
				type: 'boolean',
				default: true,
				description:
					'Whether to leave alone what customers write and tap while an agent in Zendesk has the conversation in hand',
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
							'Whether to put the file of an image or file message into the binary field "data". If the download takes too long or is refused, the field attachmentError says why.',
					},
					existingIntegrationId,
					{
						displayName: 'Hand Over Answers',
						name: 'handOverAnswers',
						type: 'boolean',
						default: true,
						description:
							'Whether a message that answers a question of Ask and Wait continues the workflow that waits, instead of starting this one',
					},
					{
						displayName: 'Include Full Source',
						name: 'includeFullSource',
						type: 'boolean',
						default: false,
						description: 'Whether events include the channel and device that the customer used',
					},
					{
						displayName: 'Include Full User',
						name: 'includeFullUser',
						type: 'boolean',
						default: false,
						description: "Whether events include the user's profile, metadata and identities",
					},
					placeBeforeAgents,
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
