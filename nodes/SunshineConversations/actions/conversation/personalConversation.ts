import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { request } from '../../transport/request';
import { lastActivity, type Conversation } from '../../vocabulary/conversation';

/** The user's personal conversation with the latest activity. What is meant for one does not go to a group. */
export async function findLatestConversation(
	context: IExecuteFunctions,
	userId: string,
): Promise<Conversation | undefined> {
	const conversations = await requestAll<Conversation>(context, {
		path: '/conversations',
		key: 'conversations',
		query: { 'filter[userId]': userId },
	});
	return conversations
		.filter(({ type }) => type === 'personal')
		.reduce<Conversation | undefined>(
			(latest, other) => (latest && lastActivity(latest) >= lastActivity(other) ? latest : other),
			undefined,
		);
}

export async function createPersonalConversation(
	context: IExecuteFunctions,
	participant: { userId: string; subscribeSDKClient?: boolean },
	fields: IDataObject = {},
): Promise<Conversation> {
	const { conversation } = await request<{ conversation: Conversation }>(context, {
		method: 'POST',
		path: '/conversations',
		body: { type: 'personal', participants: [participant], ...fields },
		gives: 'conversation',
	});
	return conversation;
}
