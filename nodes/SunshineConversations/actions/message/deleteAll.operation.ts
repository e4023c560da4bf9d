import { conversationId } from '../../fields/conversationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export const deleteAll: Operation = {
	option: {
		name: 'Delete All',
		value: 'deleteAll',
		action: 'Delete all messages',
		description: 'Delete every message of a conversation, for good',
	},
	fields: [conversationId],
	async execute(input) {
		const conversation = input.id(conversationId);
		await request(input.context, { method: 'DELETE', path: path`/conversations/${conversation}/messages` });
		return { deleted: true };
	},
};
