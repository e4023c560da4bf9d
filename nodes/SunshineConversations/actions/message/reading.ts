import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Order } from '../../fields/order';
import { path } from '../../transport/apiRequest';
import { pages } from '../../transport/pagination';

export interface Message extends IDataObject {
	id: string;
	received: string;
}

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

/** Within a page the oldest seems to come first, but that is not documented. */
export function newestFirst(page: Message[]): Message[] {
	return [...page].reverse().sort((one, other) => compareTexts(other.received, one.received));
}

export function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
