import type { IDataObject } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { updateFields } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { conversationOptions, readConversationChanges } from './conversationFields';
import { simplifyConversation } from './simplify';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a conversation',
		description: 'Change name, description, icon or metadata of a conversation',
	},
	fields: [conversationId, updateFields(conversationOptions, conversationOptions)],
	simplify: simplifyConversation,
	async execute(input) {
		const id = input.id(conversationId);
		const { conversation } = await request<{ conversation: IDataObject }>(input.context, {
			method: 'PATCH',
			path: path`/conversations/${id}`,
			body: readConversationChanges(input),
			gives: 'conversation',
		});
		return conversation;
	},
};
