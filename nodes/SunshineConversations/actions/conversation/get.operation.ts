import type { IDataObject } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { simplifyConversation } from './simplify';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a conversation',
		description: 'Get a conversation, including who is in control of it',
	},
	fields: [conversationId],
	simplify: simplifyConversation,
	onlyReads: true,
	async execute(input) {
		const id = input.id(conversationId);
		const { conversation } = await request<{ conversation: IDataObject }>(input.context, {
			method: 'GET',
			path: path`/conversations/${id}`,
			gives: 'conversation',
		});
		return conversation;
	},
};
