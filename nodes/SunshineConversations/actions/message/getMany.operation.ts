import type { INodeProperties } from 'n8n-workflow';
import { readFrom, returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, oneOf } from '../parameters';
import { findConversation } from '../recipient';
import { requestMessages } from './history';
import { simplifyMessage } from './simplify';

const orderField: INodeProperties = {
	displayName: 'Order',
	name: 'order',
	type: 'options',
	options: [
		{ name: 'Newest First', value: 'newestFirst' },
		{
			name: 'Oldest First',
			value: 'oldestFirst',
			description: 'Reads the whole conversation, as the API begins with the newest messages',
		},
	],
	default: 'newestFirst',
};

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many messages of a conversation',
		description: 'List the messages of a conversation, or of the latest conversation of a user',
	},
	fields: [...readFrom, ...returnAllOrLimit, orderField],
	simplify: simplifyMessage,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const order = oneOf(this, itemIndex, orderField) as 'newestFirst' | 'oldestFirst';
		const conversationId = await findConversation(this, itemIndex);
		if (!conversationId) return [];
		const messages = await requestMessages(this, conversationId, limit, order);
		return messages.map((message) => ({ ...message, conversationId }));
	},
};
