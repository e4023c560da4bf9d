import fc from 'fast-check';
import type { TimelineWish } from '../../../../../nodes/SunshineConversations/actions/user/history/timeline';
import type { Message } from '../../../../../nodes/SunshineConversations/vocabulary/message';
import type { Past } from './historyApi';

/** So few seconds that most messages share theirs with others. */
const SECONDS = 12;
export const CHANNELS = ['web', 'whatsapp'];

export const timeOf = (second: number): string => new Date(Date.UTC(2026, 0, 5, 9, 0, second)).toISOString();

const time = fc.nat(SECONDS).map(timeOf);

const messages = fc.array(fc.record({ received: time, channel: fc.constantFrom(...CHANNELS) }), {
	maxLength: 10,
});

/** A user's conversations, each with its messages in the order of time; of some it is not known when they were active. */
export const pasts: fc.Arbitrary<Past[]> = fc
	.array(fc.record({ messages, isKnown: fc.boolean() }), { maxLength: 6 })
	.map((list) => list.map(({ messages: written, isKnown }, place) => makePast(place, written, isKnown)));

export const wishes: fc.Arbitrary<TimelineWish> = fc.record({
	since: fc.option(time, { nil: undefined }),
	until: fc.option(time, { nil: undefined }),
	channels: fc.subarray(CHANNELS),
	limit: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(Infinity)),
	order: fc.constantFrom('newestFirst', 'oldestFirst'),
});

function makePast(
	place: number,
	written: Array<{ received: string; channel: string }>,
	isKnown: boolean,
): Past {
	const sorted = [...written].sort((one, other) => Number(one.received > other.received) || -1);
	const list = sorted.map(({ received, channel }, index): Message =>
		makeMessage(place, index, received, channel),
	);
	const lastUpdatedAt = list.at(-1)?.received ?? timeOf(0);
	// Listed in another order than that of their IDs.
	const conversation = { id: `c${9 - place}`, type: 'personal' as const };
	return { conversation: { ...conversation, ...(isKnown && { lastUpdatedAt }) }, messages: list };
}

export function makeMessage(place: number, index: number, received: string, channel: string): Message {
	return {
		id: `${place}-${String(index).padStart(3, '0')}`,
		received,
		author: { type: 'user' },
		source: { type: channel },
		content: { type: 'text', text: 'Hello' },
	};
}

/** The same conversations, but none began before the one before it was over; and it is known when each was active. */
export function putApart({ conversation, messages: list }: Past, place: number): Past {
	const later = (time: string) => new Date(Date.parse(time) + place * (SECONDS + 1) * 1000).toISOString();
	const lastUpdatedAt = later(list.at(-1)?.received ?? timeOf(0));
	return {
		conversation: { ...conversation, lastUpdatedAt },
		messages: list.map((message) => ({ ...message, received: later(message.received) })),
	};
}

/** What a history must be: everything sorted, then cut. */
export function expectedIds(all: Past[], wish: TimelineWish): string[] {
	const { since = '', until = '~', channels, limit, order } = wish;
	const sorted = all
		.flatMap(({ conversation, messages: list }) =>
			list.map((message, index) => ({ message, index, conversationId: conversation.id })),
		)
		.filter(({ message: { received, source } }) => {
			const channel = (source as { type: string }).type;
			const isOfChannel = channels.length === 0 || channels.includes(channel);
			return received >= since && received < until && isOfChannel;
		})
		.sort(
			(one, other) =>
				other.message.received.localeCompare(one.message.received) ||
				one.conversationId.localeCompare(other.conversationId) ||
				other.index - one.index,
		)
		.map(({ message }) => message.id);
	return (order === 'newestFirst' ? sorted : sorted.reverse()).slice(0, limit);
}
