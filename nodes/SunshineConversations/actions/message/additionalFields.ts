import type { INodeProperties } from 'n8n-workflow';
import { destinationIntegrationId } from '../../fields/integrationId';
import { naming } from '../../input/naming';
import { CHANNELS } from '../../vocabulary/channels';

/** Of no use to templates, which the API sends to WhatsApp only. */
export const blockChatInput: INodeProperties = {
	displayName: 'Block Chat Input',
	name: 'blockChatInput',
	type: 'boolean',
	default: false,
	description: 'Whether the customer can answer only with the buttons (web chat and mobile SDKs)',
};

/** The entries of "Additional Fields" that hold a single value. */
export const additionalOptions: INodeProperties[] = [
	{
		displayName: 'Author Avatar URL',
		name: 'authorAvatarUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/bot.png',
	},
	{
		displayName: 'Author Name',
		name: 'authorName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Sunny',
		description: 'Shown on channels that show names',
	},
	naming('user', {
		displayName: 'Author User ID',
		name: 'authorUserId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
		description:
			'To write on behalf of a customer, e.g. when bringing in messages from elsewhere: the ID that Sunshine Conversations gave the user, or your own external ID',
	}),
	blockChatInput,
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		options: CHANNELS,
		default: 'whatsapp',
		description: 'The channel to send on, if the customer has several',
	},
	destinationIntegrationId,
	{
		displayName: 'Silent',
		name: 'silent',
		type: 'boolean',
		default: false,
		description: 'Whether to keep the message in the conversation without delivering it to the customer',
	},
	{
		displayName: 'Written by AI',
		name: 'writtenByAi',
		type: 'boolean',
		default: false,
		description: 'Whether to add the disclaimer that the message comes from an AI',
	},
];
