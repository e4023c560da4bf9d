import { path, request } from '../../transport/request';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';

export const deleteAll: Operation = {
	option: {
		name: 'Delete All',
		value: 'deleteAll',
		action: 'Delete all messages',
		description: 'Delete every message of a conversation, for good',
	},
	fields: [conversationId],
	async execute(itemIndex) {
		const conversation = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		await request(this, { method: 'DELETE', path: path`/conversations/${conversation}/messages` });
		return { deleted: true };
	},
};
