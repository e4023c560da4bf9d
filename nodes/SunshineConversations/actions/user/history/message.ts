import { compareTexts, type Message } from '../../../vocabulary/message';

/** A message as the API gives it, and where it belongs. */
export interface HistoryMessage extends Message {
	conversationId: string;
	/** The conversation's display name, if it has one. */
	conversationName?: string;
	/** The API's name of the channel, as far as `labelChannels` can tell it. */
	channel?: string;
	/** Customers' messages are inbound; those of agents, bots and the API are outbound. */
	direction: 'inbound' | 'outbound';
}

/** Stands in the history for a conversation that could not be read, or not to its end. */
export interface UnreadConversation {
	conversationId: string;
	conversationName?: string;
	error: string;
}

/** Messages of the same millisecond: by conversation, and within one as the API has them, which a stable sort keeps. */
export function compareNewestFirst(one: HistoryMessage, other: HistoryMessage): number {
	return compareTexts(other.received, one.received) || compareTexts(one.conversationId, other.conversationId);
}
