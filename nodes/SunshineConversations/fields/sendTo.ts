import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from './conversationId';
import { customerOr } from './customerWhoWrote/customerWhoWrote';
import { userId } from './userId';

/** Where a message goes. */
export const sendTo = conversationOrUser({
	displayName: 'To',
	writer: 'Answers in the conversation whose message started this workflow',
	conversation: 'An existing conversation, from the list or by its ID',
	user: "The user's latest conversation, or a new one",
	userId: 'The ID that Sunshine Conversations gave the user, or your own external ID',
});

/** Where messages are read; the parameters are those of `sendTo`. */
export const readFrom = conversationOrUser({
	displayName: 'From',
	writer: 'The messages of the conversation whose message started this workflow',
	conversation: 'The messages of one conversation',
	user: "The messages of the user's latest conversation",
	userId: 'The ID that Sunshine Conversations gave the user, or your own external ID',
});

function conversationOrUser(texts: {
	displayName: string;
	writer: string;
	conversation: string;
	user: string;
	userId: string;
}): [dropdown: INodeProperties, ...INodeProperties[]] {
	return [
		customerOr({ displayName: texts.displayName, name: 'sendTo' }, texts.writer, [
			{ name: 'Conversation', value: 'conversation', description: texts.conversation },
			{ name: 'User', value: 'user', description: texts.user },
		]),
		{ ...conversationId, displayOptions: { show: { sendTo: ['conversation'] } } },
		{ ...userId, description: texts.userId, displayOptions: { show: { sendTo: ['user'] } } },
	];
}
