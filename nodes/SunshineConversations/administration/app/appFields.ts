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
		description: 'With an app key, only the app of that key',
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
		description: 'Whether users without a name get the name of an animal',
	},
	{
		displayName: 'Conversation Retention Seconds',
		name: 'conversationRetentionSeconds',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 31536000,
		description: 'How long a conversation may be inactive before its messages are deleted',
	},
	{
		displayName: 'Disable Conversation Reopen',
		name: 'disableConversationReopen',
		type: 'boolean',
		default: false,
		description: 'Whether ended conversations stay closed; only with several conversations per user',
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
		description: 'Whether only a message starts a conversation, not another event',
	},
	{
		displayName: 'Localization',
		name: 'appLocalizationEnabled',
		type: 'boolean',
		default: true,
		description: "Whether the platform's own messages use the user's language",
	},
	{
		displayName: 'Mask Credit Card Numbers',
		name: 'maskCreditCardNumbers',
		type: 'boolean',
		default: true,
		description: 'Whether to hide credit card numbers in messages',
	},
	{
		displayName: 'Several Conversations per User',
		name: 'multiConvoEnabled',
		type: 'boolean',
		default: false,
		description: 'Whether users may have more than one conversation; cannot be switched off again',
	},
];

export const appOptions = [...appSettings, metadataRows];
