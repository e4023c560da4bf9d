import { path, request } from '../../transport/request';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';

export const deleteMessage: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a message',
		description: 'Delete one message from a conversation; what a channel has shown stays on the phone',
	},
	fields: [
		conversationId,
		{
			displayName: 'Message ID',
			name: 'messageId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5f74c7d84a146f3abd72af1d',
			description: 'The trigger gives it as messageId',
		},
	],
	async execute(itemIndex) {
		const conversation = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const message = requiredId(this, itemIndex, 'messageId', 'Message ID');
		await request(this, {
			method: 'DELETE',
			path: path`/conversations/${conversation}/messages/${message}`,
		});
		return { deleted: true };
	},
};
