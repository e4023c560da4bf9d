import type { IExecuteFunctions } from 'n8n-workflow';
import { slotsOf } from '../../../running/concurrency';
import { path } from '../../../transport/apiRequest';
import { pages } from '../../../transport/pagination';
import type { Conversation } from '../../../vocabulary/conversation';
import { labelChannels } from '../../../vocabulary/labelChannels';
import { isInbound, newestFirst, type Message } from '../../../vocabulary/message';
import { firstVisible } from '../../../vocabulary/visible';
import type { HistoryMessage, UnreadConversation } from './message';

/** Which messages are wanted. Times are ISO 8601 in UTC, so that text order is time order. */
export interface HistoryFilter {
	/** From this time on. */
	since?: string;
	/** Before this time. */
	until?: string;
	/** Empty for all. Messages whose channel cannot be told pass, as in the trigger. */
	channels: string[];
}

export interface HistoryPage {
	/** Those that are wanted, newest first. */
	messages: HistoryMessage[];
	/** No message of a later page is newer. */
	bound: string;
}

/** Reads the conversations of one history, each from its newest page backwards. */
export class HistoryReader {
	/** What could not be read, where the node goes on all the same. */
	readonly unread: UnreadConversation[] = [];

	/** After a failure nothing new is asked for. */
	private hasFailed = false;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly filter: HistoryFilter,
	) {}

	async *pagesOf(conversation: Conversation): AsyncGenerator<HistoryPage> {
		const list = pages<Message>(this.context, {
			path: path`/conversations/${conversation.id}/messages`,
			key: 'messages',
			direction: 'before',
		});
		const slots = slotsOf(this.context);
		const { since = '' } = this.filter;
		let later: string | undefined;
		for (;;) {
			const page = await slots.run(async () => await this.next(list, conversation));
			if (!page) return;
			const sorted = newestFirst(page);
			const labelled = labelChannels(sorted, later);
			later = labelled.later;
			const bound = sorted.at(-1)?.received ?? '';
			const messages = sorted.map((message, index) => label(message, conversation, labelled.channels[index]));
			yield { messages: messages.filter((message) => this.isWanted(message)), bound };
			if (bound < since) return;
		}
	}

	private async next(
		list: AsyncGenerator<Message[]>,
		conversation: Conversation,
	): Promise<Message[] | undefined> {
		if (this.hasFailed) return undefined;
		this.context.getExecutionCancelSignal()?.throwIfAborted();
		try {
			return (await list.next()).value as Message[] | undefined;
		} catch (error) {
			if (this.context.continueOnFail()) {
				this.unread.push({ ...identify(conversation), error: (error as Error).message });
				return undefined;
			}
			this.hasFailed = true;
			throw named(error as Error, conversation);
		}
	}

	private isWanted({ received, channel }: HistoryMessage): boolean {
		const { since = '', until, channels } = this.filter;
		if (received < since || (until !== undefined && received >= until)) return false;
		return channels.length === 0 || channel === undefined || channels.includes(channel);
	}
}

function label(message: Message, conversation: Conversation, channel?: string): HistoryMessage {
	return {
		...message,
		...identify(conversation),
		...(channel !== undefined && { channel }),
		direction: isInbound(message) ? 'inbound' : 'outbound',
	};
}

function identify({ id, displayName }: Conversation): { conversationId: string; conversationName?: string } {
	const conversationName = firstVisible(displayName);
	return { conversationId: id, ...(conversationName !== undefined && { conversationName }) };
}

/** The same error, which says what it is about. */
function named(error: Error, conversation: Conversation): Error {
	const { conversationId: id, conversationName } = identify(conversation);
	const name = conversationName ? `"${conversationName}" (${id})` : id;
	error.message = `The conversation ${name} cannot be read: ${error.message}`;
	return error;
}
