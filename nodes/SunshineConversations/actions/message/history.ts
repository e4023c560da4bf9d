import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { pages } from '../../transport/pagination';
import { path } from '../../transport/request';

export interface Message extends IDataObject {
	id: string;
	received: string;
}

/** Messages up to the limit. The API gives pages of 100 from the newest backwards. */
export async function requestMessages(
	context: IExecuteFunctions,
	conversationId: string,
	limit: number,
	order: 'newestFirst' | 'oldestFirst',
): Promise<Message[]> {
	const messages: Message[] = [];
	for await (const page of pages<Message>(context, {
		path: path`/conversations/${conversationId}/messages`,
		key: 'messages',
		direction: 'before',
	})) {
		// Within a page the oldest seems to come first, but that is not documented.
		messages.push(...page.reverse().sort((one, other) => compareTexts(other.received, one.received)));
		if (order === 'newestFirst' && messages.length >= limit) break;
	}
	return (order === 'newestFirst' ? messages : messages.reverse()).slice(0, limit);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
