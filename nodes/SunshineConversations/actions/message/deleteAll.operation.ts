import { conversationId } from '../../fields/conversationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export const deleteAll: Operation = {
	option: {
		name: 'Delete All',
		value: 'deleteAll',
		action: 'Delete all messages',
		description: 'Delete all messages of a conversation; this cannot be undone',
	},
	fields: [conversationId],
	async execute(input) {
		const conversation = input.id(conversationId);
		await request(input.context, { method: 'DELETE', path: path`/conversations/${conversation}/messages` });
		return { deleted: true };
	},
};
