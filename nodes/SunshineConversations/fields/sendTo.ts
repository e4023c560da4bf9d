import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from './conversationId';
import { userId } from './userId';

/** Where a message goes. */
export const sendTo = conversationOrUser({
	displayName: 'To',
	conversation: 'An existing conversation, e.g. the one in which the customer wrote',
	user: "The user's latest conversation, or a new one",
	userId: 'The ID that Sunshine Conversations gave the user, or your own external ID',
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
