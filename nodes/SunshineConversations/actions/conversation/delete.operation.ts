import { conversationId } from '../../fields/conversationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export const deleteConversation: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a conversation',
		description: "Delete a conversation with its messages; a user's default conversation stays",
	},
	fields: [conversationId],
	async execute(input) {
		const id = input.id(conversationId);
		await request(input.context, { method: 'DELETE', path: path`/conversations/${id}` });
		return { deleted: true };
	},
};
