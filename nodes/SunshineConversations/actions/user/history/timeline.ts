import type { IExecuteFunctions } from 'n8n-workflow';
import type { Order } from '../../../fields/order';
import type { Conversation } from '../../../vocabulary/conversation';
import { readEverything } from './everything';
import type { HistoryMessage, UnreadConversation } from './message';
import { readNewest } from './newest';
import { HistoryReader, type HistoryFilter } from './reader';

export interface Timeline {
	messages: HistoryMessage[];
	/** Empty unless the node goes on when something fails. */
	unread: UnreadConversation[];
}

export interface TimelineWish extends HistoryFilter {
	/** Infinity for all. */
	limit: number;
	order: Order;
}

/** The messages of these conversations as one sequence. */
export async function readTimeline(
	context: IExecuteFunctions,
	conversations: Conversation[],
	{ limit, order, ...filter }: TimelineWish,
): Promise<Timeline> {
	const { since = '' } = filter;
	const reader = new HistoryReader(context, filter);
	const active = conversations.filter(({ lastUpdatedAt }) => !lastUpdatedAt || lastUpdatedAt >= since);
	const wantsNewest = order === 'newestFirst' && limit !== Infinity;
	const messages = await (wantsNewest ? readNewest : readEverything)(reader, active, limit);
	return { messages: order === 'newestFirst' ? messages : messages.reverse(), unread: reader.unread };
}
