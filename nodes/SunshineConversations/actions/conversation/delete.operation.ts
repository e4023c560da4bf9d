import { path, request } from '../../transport/request';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';

export const deleteConversation: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a conversation',
		description: "Delete a conversation with its messages; a user's default conversation stays",
	},
	fields: [conversationId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		await request(this, { method: 'DELETE', path: path`/conversations/${id}` });
		return { deleted: true };
	},
};
