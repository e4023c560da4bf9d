import type { IExecuteFunctions } from 'n8n-workflow';
import type { Order } from '../../fields/order';
import { path } from '../../transport/apiRequest';
import { pages } from '../../transport/pagination';
import { newestFirst, type Message } from '../../vocabulary/message';

/** Messages up to the limit. The API gives pages of 100 from the newest backwards. */
export async function requestMessages(
	context: IExecuteFunctions,
	conversationId: string,
	limit: number,
	order: Order,
): Promise<Message[]> {
	const messages: Message[] = [];
	for await (const page of pages<Message>(context, {
		path: path`/conversations/${conversationId}/messages`,
		key: 'messages',
		direction: 'before',
	})) {
		messages.push(...newestFirst(page));
		if (order === 'newestFirst' && messages.length >= limit) break;
	}
	return (order === 'newestFirst' ? messages : messages.reverse()).slice(0, limit);
}
