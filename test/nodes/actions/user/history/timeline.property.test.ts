import fc from 'fast-check';
import {
	readTimeline,
	type TimelineWish,
} from '../../../../../nodes/SunshineConversations/actions/user/history/timeline';
import { historyApi, type Past } from './historyApi';
import { expectedIds, makeMessage, pasts, putApart, timeOf, wishes } from './pasts';

const conversationsOf = (all: Past[]) => all.map(({ conversation }) => conversation);
const everything: TimelineWish = { channels: [], limit: Infinity, order: 'newestFirst' };

it('is what sorting everything would give, for any conversations, limits, times and orders', async () => {
	await fc.assert(
		fc.asyncProperty(pasts, wishes, fc.integer({ min: 1, max: 4 }), async (all, wish, pageSize) => {
			const { context } = historyApi(all, { pageSize });
			const { messages } = await readTimeline(context, conversationsOf(all), wish);
			expect(messages.map(({ id }) => id)).toEqual(expectedIds(all, wish));
		}),
	);
});

it('reads no page that is known not to be needed', async () => {
	await fc.assert(
		fc.asyncProperty(pasts, fc.integer({ min: 1, max: 20 }), async (all, limit) => {
			const { context, requests } = historyApi(all);
			await readTimeline(context, conversationsOf(all), { ...everything, limit });
			for (const { knownToBeNewer } of requests) expect(knownToBeNewer).toBeLessThan(limit);
		}),
	);
});

it('reads only what is needed of conversations that followed each other', async () => {
	await fc.assert(
		fc.asyncProperty(pasts, fc.integer({ min: 1, max: 20 }), async (mixed, limit) => {
			const all = mixed.map(putApart);
			const { context, requests } = historyApi(all);
			await readTimeline(context, conversationsOf(all), { ...everything, limit });
			for (const { bound } of requests) {
				const newer = all.flatMap(({ messages }) =>
					messages.filter(({ received }) => bound !== undefined && received > bound),
				);
				expect(newer.length).toBeLessThan(limit);
			}
		}),
	);
});

it('opens no conversation without activity since the time asked for, and reads no page beyond that time', async () => {
	await fc.assert(
		fc.asyncProperty(pasts, wishes, async (all, wish) => {
			const { context, requests } = historyApi(all);
			const since = timeOf(6);
			await readTimeline(context, conversationsOf(all), { ...wish, since, until: undefined });
			for (const { bound = since } of requests) expect(bound >= since).toBe(true);
		}),
	);
});

it('gives each message once, in order, and comes to an end while others arrive', async () => {
	await fc.assert(
		fc.asyncProperty(pasts, wishes, async (all, { limit, order }) => {
			const before = new Set(all.flatMap(({ messages }) => messages.map(({ id }) => id)));
			let arrived = 0;
			const { context } = historyApi(all, {
				beforeAnswer: ({ messages }) => {
					arrived++;
					messages.push(makeMessage(100, arrived, timeOf(60 + arrived), 'web'));
				},
			});
			const { messages } = await readTimeline(context, conversationsOf(all), { channels: [], limit, order });
			const ids = messages.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			const times = messages.map(({ received }) => received).sort();
			expect(messages.map(({ received }) => received)).toEqual(
				order === 'oldestFirst' ? times : times.reverse(),
			);
			if (limit === Infinity) expect(ids).toEqual(expect.arrayContaining([...before]));
		}),
	);
});

it('knows the channel of a page without customers from the page before it', async () => {
	const [place, business] = [0, { author: { type: 'business' }, source: { type: 'api:conversations' } }];
	const messages = Array.from({ length: 5 }, (_, index) => ({
		...makeMessage(place, index, timeOf(index), 'telegram'),
		...(index < 4 && business),
	}));
	const all: Past[] = [{ conversation: { id: 'c1', type: 'personal' }, messages }];
	const { context } = historyApi(all, { pageSize: 2 });
	const timeline = await readTimeline(context, conversationsOf(all), everything);
	expect(timeline.messages.map(({ channel }) => channel)).toEqual(Array(5).fill('telegram'));
});

describe('with conversations of several pages', () => {
	const COUNT = 20;
	const PAGES = 5;
	/** `stride` seconds lie between a conversation's messages, so with a large one the conversations overlap. */
	const write = (stride: number): Past[] =>
		Array.from({ length: COUNT }, (_, place) => {
			const messages = Array.from({ length: 3 * PAGES }, (__, index) =>
				makeMessage(place, index, timeOf((stride === 1 ? place * 15 : place) + index * stride), 'web'),
			);
			const lastUpdatedAt = messages.at(-1)!.received;
			return { conversation: { id: `c${place}`, type: 'personal', lastUpdatedAt }, messages };
		});

	it.each([
		['the last of which holds what is wanted', 1, 3, 1, 1],
		['the last of which is not quite enough', 1, 4, 2, 1],
		// One, then two, four, eight and the last five.
		['which overlap, so that each is asked', COUNT, 20, COUNT, 8],
	])('%s: reads the newest with no more than these requests', async (_, stride, limit, count, atATime) => {
		const all = write(stride);
		const { context, requests } = historyApi(all);
		await readTimeline(context, conversationsOf(all), { ...everything, limit });
		expect(requests).toHaveLength(count);
		expect(Math.max(...requests.map(({ inFlight }) => inFlight))).toBe(atATime);
	});

	it.each([1, 4, 10])('reads all side by side, %i at a time', async (concurrency) => {
		const all = write(1);
		const { context, requests } = historyApi(all, { concurrency });
		await readTimeline(context, conversationsOf(all), everything);
		expect(requests).toHaveLength(COUNT * PAGES);
		expect(Math.max(...requests.map(({ inFlight }) => inFlight))).toBe(concurrency);
		// But for the beginning and the end, no place is ever free.
		const busy = requests.filter(({ inFlight }) => inFlight === concurrency);
		expect(busy.length).toBeGreaterThan(COUNT * PAGES - 2 * concurrency);
	});

	it('makes no more requests once the run is cancelled', async () => {
		const all = write(1);
		const controller = new AbortController();
		const { context, requests } = historyApi(all, { concurrency: 1, beforeAnswer: () => controller.abort() });
		Object.assign(context, { getExecutionCancelSignal: () => controller.signal });
		await expect(readTimeline(context, conversationsOf(all), everything)).rejects.toThrow('aborted');
		expect(requests).toHaveLength(1);
	});

	it('makes no more requests after one has failed', async () => {
		const all = write(1);
		let answered = 0;
		const { context, requests } = historyApi(all, {
			concurrency: 2,
			beforeAnswer() {
				answered++;
				if (answered === 5) throw new Error('Gone');
			},
		});
		await expect(readTimeline(context, conversationsOf(all), everything)).rejects.toThrow('Gone');
		expect(requests.length).toBeLessThanOrEqual(6);
	});
});
