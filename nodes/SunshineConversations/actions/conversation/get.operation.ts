import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { simplifyConversation } from './simplify';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a conversation',
		description: 'Get a conversation, with who is in control of it',
	},
	fields: [conversationId],
	simplify: simplifyConversation,
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const { conversation } = await request<{ conversation: IDataObject }>(this, {
			method: 'GET',
			path: path`/conversations/${id}`,
		});
		return conversation;
	},
};
