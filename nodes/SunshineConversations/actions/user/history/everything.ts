import type { Conversation } from '../../../vocabulary/conversation';
import { compareNewestFirst, type HistoryMessage } from './message';
import type { HistoryReader } from './reader';

/**
 * The messages of all pages, newest first; the oldest of them up to the limit. The conversations are read side by side.
 * Of messages that are not returned, no more are held than of those that are, but for the pages just read.
 */
export async function readEverything(
	reader: HistoryReader,
	conversations: Conversation[],
	limit: number,
): Promise<HistoryMessage[]> {
	const kept: HistoryMessage[] = [];
	const keepOldest = (): void => {
		// Made of runs that are in order already, which the engine's sort merges.
		kept.sort(compareNewestFirst).splice(0, kept.length - limit);
	};
	const read = async (conversation: Conversation): Promise<void> => {
		for await (const { messages } of reader.pagesOf(conversation)) {
			for (const message of messages) kept.push(message);
			if (kept.length > 2 * limit) keepOldest();
		}
	};
	await Promise.all(conversations.map(read));
	keepOldest();
	return kept;
}
