import type { INodeProperties } from 'n8n-workflow';
import { authorAvatarUrl, authorName } from '../../fields/author';
import { destinationIntegrationId } from '../../fields/integrationId';
import { naming } from '../../input/naming';
import { CHANNELS } from '../../vocabulary/channels';

/** Belongs into the content. */
export const blockChatInput: INodeProperties = {
	displayName: 'Block Chat Input',
	name: 'blockChatInput',
	type: 'boolean',
	default: false,
	description: 'Whether the customer can answer only with the buttons (web chat and mobile SDKs)',
};

export const writtenBy: INodeProperties = {
	displayName: 'Written By',
	name: 'writtenBy',
	type: 'options',
	options: [
		{ name: 'AI', value: 'AI', description: 'Adds the note that an AI wrote the message' },
		{ name: 'System', value: 'activity', description: 'Marks the message as a system activity' },
	],
	default: 'AI',
	description: 'Who wrote the message, if not a person',
};

export const authorUserId = naming('user', {
	displayName: 'Author User ID',
	name: 'authorUserId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
	description:
		'To write on behalf of a customer, e.g. when bringing in messages from elsewhere: the ID that Sunshine Conversations gave the user, or your own external ID',
});

/** The entries of "Options" that hold a single value. */
export const plainOptions: INodeProperties[] = [
	authorAvatarUrl,
	authorName,
	authorUserId,
	blockChatInput,
	{
		displayName: 'Send On',
		name: 'channel',
		type: 'options',
		options: CHANNELS,
		default: 'whatsapp',
		description: 'The channel to use, if the customer has several',
	},
	destinationIntegrationId,
	{
		displayName: 'Silent',
		name: 'silent',
		type: 'boolean',
		default: false,
		description: 'Whether to keep the message in the conversation without delivering it to the customer',
	},
	writtenBy,
];
