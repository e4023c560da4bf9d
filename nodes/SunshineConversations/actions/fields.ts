import type { INodeProperties } from 'n8n-workflow';
import { locator } from './locator';

const conversation = {
	displayName: 'Conversation',
	name: 'conversationId',
	placeholder: 'e.g. 029c31f25a21b47effd7be90',
	description: 'The trigger gives its ID as conversationId',
};

export const conversationId = locator({
	...conversation,
	search: 'searchConversations',
	filterHint: "Type the user's ID, external ID or email address to see the conversations",
});

/** A conversation of the user in the field `userId` above. */
export const conversationIdOfUser = locator({
	...conversation,
	search: 'searchConversationsOfUser',
	dependsOn: 'userId',
});

export const userId: INodeProperties = {
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
	description: 'The ID that Sunshine Conversations gave the user, or your own external ID',
};

/** Where a message goes. */
export const sendTo = conversationOrUser({
	displayName: 'To',
	conversation: 'An existing conversation, e.g. the one in which the customer wrote',
	user: "The user's latest conversation; user and conversation are created if there are none",
	userId:
		'The ID that Sunshine Conversations gave the user, or your own external ID; an unknown external ID creates a user',
});

/** Where messages are read; the parameters are those of `sendTo`. */
export const readFrom = conversationOrUser({
	displayName: 'From',
	conversation: 'The messages of one conversation',
	user: "The messages of the user's latest conversation",
	userId: 'The ID that Sunshine Conversations gave the user, or your own external ID',
});

function conversationOrUser(texts: {
	displayName: string;
	conversation: string;
	user: string;
	userId: string;
}): [dropdown: INodeProperties, ...INodeProperties[]] {
	return [
		{
			displayName: texts.displayName,
			name: 'sendTo',
			type: 'options',
			options: [
				{ name: 'Conversation', value: 'conversation', description: texts.conversation },
				{ name: 'User', value: 'user', description: texts.user },
			],
			default: 'conversation',
		},
		{ ...conversationId, displayOptions: { show: { sendTo: ['conversation'] } } },
		{ ...userId, description: texts.userId, displayOptions: { show: { sendTo: ['user'] } } },
	];
}

export const returnAllOrLimit: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { returnAll: [false] } },
	},
];

const integration = {
	displayName: 'Integration',
	name: 'integrationId',
	placeholder: 'e.g. 582dedf230e788746891281a',
};

export const integrationId = locator({ ...integration, search: 'searchIntegrations' });

/** One that has webhooks and keys. */
export const customIntegrationId = locator({ ...integration, search: 'searchCustomIntegrations' });

/** One that reaches a phone number. */
export const phoneIntegrationId = locator({
	...integration,
	search: 'searchPhoneIntegrations',
	description: 'The integration of the channel to send through',
});

/** One of the channel in the field `matchType` above. */
export const integrationIdOfChannel = locator({
	...integration,
	search: 'searchIntegrationsOfChannel',
	dependsOn: 'matchType',
	description: 'The integration of the channel',
});
