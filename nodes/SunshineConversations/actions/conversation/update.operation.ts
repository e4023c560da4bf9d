import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { updateFields } from '../clearing';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
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
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const { conversation } = await request<{ conversation: IDataObject }>(this, {
			method: 'PATCH',
			path: path`/conversations/${id}`,
			body: readConversationChanges(this, itemIndex),
		});
		return conversation;
	},
};
