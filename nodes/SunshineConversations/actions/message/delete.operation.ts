import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

const messageId: INodeProperties = {
	displayName: 'Message ID',
	name: 'messageId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 5f74c7d84a146f3abd72af1d',
	description: 'The trigger returns it as messageId',
};

export const deleteMessage: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a message',
		description: 'Delete one message from a conversation; it stays on the phone if a channel has shown it',
	},
	fields: [conversationId, messageId],
	async execute(input) {
		const conversation = input.id(conversationId);
		const message = input.id(messageId);
		await request(input.context, {
			method: 'DELETE',
			path: path`/conversations/${conversation}/messages/${message}`,
		});
		return { deleted: true };
	},
};
