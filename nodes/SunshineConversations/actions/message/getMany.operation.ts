import { readFrom, returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { orderField, type Order } from '../order';
import { limitParameter, oneOf } from '../parameters';
import { findConversation } from '../recipient';
import { requestMessages } from './reading';
import { simplifyMessage } from './simplify';

const order = orderField('Reads the whole conversation, as the API begins with the newest messages');

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many messages of a conversation',
		description: 'List the messages of a conversation, or of the latest conversation of a user',
	},
	fields: [...readFrom, ...returnAllOrLimit, order],
	simplify: simplifyMessage,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const chosenOrder = oneOf(this, itemIndex, order) as Order;
		const conversationId = await findConversation(this, itemIndex);
		if (!conversationId) return [];
		const messages = await requestMessages(this, conversationId, limit, chosenOrder);
		return messages.map((message) => ({ ...message, conversationId }));
	},
};
