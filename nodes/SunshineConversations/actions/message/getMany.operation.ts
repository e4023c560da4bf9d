import { readLimit, returnAllOrLimit } from '../../fields/limit';
import { orderField, type Order } from '../../fields/order';
import { readFrom } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { requestMessages } from './reading';
import { findConversation } from './recipient';
import { simplifyMessage } from './simplify';

const order = orderField(
	'Takes longer: reads the whole conversation, because the API lists the newest messages first',
);

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many messages of a conversation',
		description: 'List the messages of a conversation, or of the latest conversation of a user',
	},
	fields: [...readFrom, ...returnAllOrLimit, order],
	simplify: simplifyMessage,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const chosenOrder = input.oneOf(order) as Order;
		const conversationId = await findConversation(input);
		if (!conversationId) return [];
		const messages = await requestMessages(input.context, conversationId, limit, chosenOrder);
		return messages.map((message) => ({ ...message, conversationId }));
	},
};
