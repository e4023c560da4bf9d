import type { INodeProperties } from 'n8n-workflow';
import { metadataRows } from '../../input/metadata';
import { naming } from '../../input/naming';
import { locator } from '../../methods/listSearch/locator';

export const appId = naming(
	'app',
	locator({
		displayName: 'App',
		name: 'appId',
		search: 'searchApps',
		placeholder: 'e.g. 5d8cff3cd55b040010928b5b',
		description: 'With the key of an app, only this very app can be read and changed',
	}),
);

export const displayName: INodeProperties = {
	displayName: 'Display Name',
	name: 'displayName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Shop',
	description: 'Up to 100 characters',
};

/** What the API groups under `settings`. */
export const appSettings: INodeProperties[] = [
	{
		displayName: 'Animal Names',
		name: 'useAnimalNames',
		type: 'boolean',
		default: false,
		description: 'Whether users without a name are called after animals',
	},
	{
		displayName: 'Conversation Retention Seconds',
		name: 'conversationRetentionSeconds',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 31536000,
		description: 'After so much time without activity the messages of a conversation are deleted',
	},
	{
		displayName: 'Disable Conversation Reopen',
		name: 'disableConversationReopen',
		type: 'boolean',
		default: false,
		description: 'Whether ended conversations stay ended; only with several conversations per user',
	},
	{
		displayName: 'Echo Postbacks',
		name: 'echoPostback',
		type: 'boolean',
		default: false,
		description: 'Whether a tap on a postback button leaves a message in the conversation',
	},
	{
		displayName: 'End Session Button',
		name: 'endSessionEnabled',
		type: 'boolean',
		default: false,
		description: 'Whether users can end a conversation themselves; only with several conversations per user',
	},
	{
		displayName: 'Ignore Auto Conversation Start',
		name: 'ignoreAutoConversationStart',
		type: 'boolean',
		default: false,
		description: 'Whether a conversation starts with the first message only, not with any other event',
	},
	{
		displayName: 'Localization',
		name: 'appLocalizationEnabled',
		type: 'boolean',
		default: true,
		description: "Whether the platform's own messages are in the user's language",
	},
	{
		displayName: 'Mask Credit Card Numbers',
		name: 'maskCreditCardNumbers',
		type: 'boolean',
		default: true,
		description: 'Whether credit card numbers in messages are made unreadable',
	},
	{
		displayName: 'Several Conversations per User',
		name: 'multiConvoEnabled',
		type: 'boolean',
		default: false,
		description: 'Whether users may have more than one conversation; can never be switched off again',
	},
];

export const appOptions = [...appSettings, metadataRows];
