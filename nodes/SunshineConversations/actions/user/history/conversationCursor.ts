import { type Conversation, lastActivity } from '../../../vocabulary/conversation';
import { compareTexts } from '../../../vocabulary/message';
import type { HistoryMessage } from './message';
import type { HistoryPage, HistoryReader } from './reader';

/** Later than any time. */
const UNKNOWN = '~';

/** One conversation in the merge: what is read of it and not taken yet, and where reading goes on. */
export class ConversationCursor {
	private readonly id: string;
	private readonly pages: AsyncIterator<HistoryPage>;
	private messages: HistoryMessage[] = [];
	private taken = 0;

	/** No message of the next page is newer; undefined if there is none. */
	bound?: string;

	constructor(reader: HistoryReader, conversation: Conversation) {
		this.id = conversation.id;
		this.pages = reader.pagesOf(conversation);
		// The API's description: the moment of the last message, or of the creation if there is none.
		this.bound = conversation.lastUpdatedAt ? lastActivity(conversation) : UNKNOWN;
	}

	get next(): HistoryMessage | undefined {
		return this.messages[this.taken];
	}

	get isOver(): boolean {
		return this.next === undefined && this.bound === undefined;
	}

	/** Times of the next messages, newest first. */
	timesOfNext(count: number): string[] {
		return this.messages.slice(this.taken, this.taken + count).map(({ received }) => received);
	}

	take(): void {
		this.taken++;
	}

	async readOn(): Promise<void> {
		const { done, value } = await this.pages.next();
		this.bound = done ? undefined : value.bound;
		if (done) return;
		this.messages = [...this.messages.slice(this.taken), ...value.messages];
		this.taken = 0;
	}

	/** Below zero if it is this one's turn first. */
	compareTurn(other: ConversationCursor): number {
		return compareTexts(other.time, this.time) || compareTexts(this.id, other.id);
	}

	private get time(): string {
		return this.next?.received ?? this.bound ?? '';
	}
}
