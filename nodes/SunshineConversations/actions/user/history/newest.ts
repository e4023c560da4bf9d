import type { Conversation } from '../../../vocabulary/conversation';
import { compareTexts } from '../../../vocabulary/message';
import { ConversationCursor } from './conversationCursor';
import { compareNewestFirst, type HistoryMessage } from './message';
import type { HistoryReader } from './reader';

/**
 * The newest messages of all conversations: a k-way merge that reads a page only when it has come down to the time of
 * that page, and opens a conversation only when it has come down to its last message. Where conversations overlap, the
 * pages that will be needed next, for all that is known so far, are read along.
 */
export async function readNewest(
	reader: HistoryReader,
	conversations: Conversation[],
	limit: number,
): Promise<HistoryMessage[]> {
	const newest: HistoryMessage[] = [];
	// The one whose turn it is stands last, where it costs least to take it out.
	const inTurn = (one: ConversationCursor, other: ConversationCursor): number => other.compareTurn(one);
	let cursors = conversations
		.map((conversation) => new ConversationCursor(reader, conversation))
		.sort(inTurn);
	while (newest.length < limit) {
		const cursor = cursors.pop();
		if (!cursor) break;
		if (cursor.next) {
			newest.push(cursor.next);
			cursor.take();
			if (!cursor.isOver) insert(cursors, cursor);
		} else {
			const along = chooseAlong(cursors, limit - newest.length - 1);
			await Promise.all([cursor, ...along].map(async (one) => await one.readOn()));
			cursors = [...cursors, cursor].filter(({ isOver }) => !isOver).sort(inTurn);
		}
	}
	// What arrived since the conversations were listed is newer than its conversation was said to be.
	return newest.sort(compareNewestFirst);
}

/**
 * Strands whose next page is not known to be too old for the `wanted` messages, as many as overlap. A conversation that
 * is not open yet counts for one message: its last one, whose time is known.
 */
function chooseAlong(cursors: ConversationCursor[], wanted: number): ConversationCursor[] {
	const overlapping = cursors.filter(({ next }) => next);
	if (overlapping.length === 0 || wanted === 0) return [];
	const times = cursors.flatMap((cursor) => (cursor.next ? cursor.timesOfNext(wanted) : cursor.bound!));
	const [oldest = ''] = times.sort(compareTexts).slice(-wanted);
	const needed = times.length < wanted ? '' : oldest;
	return cursors
		.filter(({ bound }) => bound !== undefined && bound >= needed)
		.sort((one, other) => compareTexts(other.bound!, one.bound!))
		.slice(0, overlapping.length);
}

function insert(cursors: ConversationCursor[], cursor: ConversationCursor): void {
	let [low, high] = [0, cursors.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cursor.compareTurn(cursors[middle]!) < 0) low = middle + 1;
		else high = middle;
	}
	cursors.splice(low, 0, cursor);
}
