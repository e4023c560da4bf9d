import { Ledger, ledgerOf } from '../../../../nodes/SunshineConversations/trigger/receiving/ledger';
import { readRecord } from '../../../../nodes/SunshineConversations/trigger/receiving/record';

const MINUTE = 60_000;
const NOTHING_RECORDED = undefined;

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-01-05T10:00:00Z') }));
afterEach(() => jest.useRealTimers());

/** Whether a promise has an outcome yet. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
	const pending = Symbol();
	for (let turn = 0; turn < 10; turn++) await Promise.resolve();
	return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

it('gives an event to the first call only', async () => {
	const ledger = new Ledger();
	(await ledger.claim(['a', 'b'], NOTHING_RECORDED)).settle(true);
	expect((await ledger.claim(['b', 'c', 'a'], NOTHING_RECORDED)).ids).toEqual(['c']);
});

it('gives an event that stands twice in one delivery once', async () => {
	expect((await new Ledger().claim(['a', 'a'], NOTHING_RECORDED)).ids).toEqual(['a']);
});

it.each([
	['turns out well, and is then a duplicate', true, []],
	['fails, and is then taken on', false, ['a']],
])('lets a duplicate wait until the first one %s', async (_, succeeded, expected) => {
	const ledger = new Ledger();
	const first = await ledger.claim(['a'], NOTHING_RECORDED);
	const second = ledger.claim(['a'], NOTHING_RECORDED);
	expect(await isSettled(second)).toBe(false);

	first.settle(succeeded);
	expect((await second).ids).toEqual(expected);
});

it('lets only one of many waiting duplicates take over after a failure', async () => {
	const ledger = new Ledger();
	const first = await ledger.claim(['a'], NOTHING_RECORDED);
	const waiting = Array.from({ length: 5 }, async () => {
		const claim = await ledger.claim(['a'], NOTHING_RECORDED);
		claim.settle(true);
		return claim.ids;
	});
	first.settle(false);
	expect((await Promise.all(waiting)).flat()).toEqual(['a']);
});

it('lets deliveries that overlap crosswise not wait for each other for ever', async () => {
	const ledger = new Ledger();
	const taken: string[] = [];
	const deliver = async (ids: string[]) => {
		const claim = await ledger.claim(ids, NOTHING_RECORDED);
		await Promise.resolve();
		taken.push(...claim.ids);
		claim.settle(true);
	};
	await Promise.all([deliver(['a', 'b']), deliver(['b', 'a']), deliver(['b', 'c']), deliver(['c', 'a'])]);
	expect(taken.sort()).toEqual(['a', 'b', 'c']);
});

it('knows after a restart what the static data has recorded', async () => {
	const claim = await new Ledger().claim(['a', 'b'], NOTHING_RECORDED);
	expect((await new Ledger().claim(['a', 'b', 'c'], claim.record())).ids).toEqual(['c']);
});

it('writes what other calls have done into each record, but not what they have in hand', async () => {
	const ledger = new Ledger();
	const done = await ledger.claim(['done'], NOTHING_RECORDED);
	const inHand = await ledger.claim(['in hand'], NOTHING_RECORDED);
	const own = await ledger.claim(['own'], NOTHING_RECORDED);
	done.settle(true);
	expect(readRecord(own.record()).map(([id]) => id)).toEqual(['done', 'own']);
	inHand.settle(false);
});

it("takes its own record's word for what n8n has taken on, even when the answer did not go out", async () => {
	const ledger = new Ledger();
	const claim = await ledger.claim(['a'], NOTHING_RECORDED);
	const record = claim.record();
	claim.settle(false);
	expect((await ledger.claim(['a', 'b'], record)).ids).toEqual(['b']);
});

it('merges what another process has recorded', async () => {
	const theirs = await new Ledger().claim(['theirs'], NOTHING_RECORDED);
	const ledger = new Ledger();
	(await ledger.claim(['ours'], NOTHING_RECORDED)).settle(true);
	const claim = await ledger.claim(['new'], theirs.record());
	expect(readRecord(claim.record()).map(([id]) => id)).toEqual(['ours', 'theirs', 'new']);
});

it.each(['', 'no JSON', '{}', '[1, ["a"], ["b", "c"], null]', 7, null, {}])(
	'begins anew with a record that cannot be read: %j',
	async (record) => {
		expect((await new Ledger().claim(['a'], record)).ids).toEqual(['a']);
	},
);

it('forgets after the time in which the API repeats, and no sooner', async () => {
	const ledger = new Ledger();
	(await ledger.claim(['a'], NOTHING_RECORDED)).settle(true);
	jest.advanceTimersByTime(16 * MINUTE);
	expect((await ledger.claim(['a'], NOTHING_RECORDED)).ids).toEqual([]);

	jest.advanceTimersByTime(5 * MINUTE);
	const late = await ledger.claim(['a'], NOTHING_RECORDED);
	expect(late.ids).toEqual(['a']);
	late.settle(false);
	expect(ledger.isIdle()).toBe(true);
});

describe.each([
	['back', -60 * MINUTE],
	['forward', 60 * MINUTE],
])('after the clock was set %s', (_, change) => {
	it('knows what it knew, and for as long as otherwise', async () => {
		const ledger = new Ledger();
		(await ledger.claim(['a'], NOTHING_RECORDED)).settle(true);
		jest.setSystemTime(Date.now() + change);
		expect((await ledger.claim(['a'], NOTHING_RECORDED)).ids).toEqual([]);

		jest.advanceTimersByTime(21 * MINUTE);
		expect(ledger.isIdle()).toBe(true);
	});

	it('knows after a restart what was recorded before', async () => {
		const claim = await new Ledger().claim(['a'], NOTHING_RECORDED);
		const record = claim.record();
		jest.setSystemTime(Date.now() + change);
		expect((await new Ledger().claim(['a'], record)).ids).toEqual([]);
	});

	it('knows after a restart what was recorded before and after', async () => {
		const ledger = new Ledger();
		(await ledger.claim(['a'], NOTHING_RECORDED)).settle(true);
		jest.setSystemTime(Date.now() + change);
		const record = (await ledger.claim(['b'], NOTHING_RECORDED)).record();
		expect((await new Ledger().claim(['a', 'b'], record)).ids).toEqual([]);
	});
});

it('leaves out after a restart what was long over when the last event was recorded', async () => {
	const ledger = new Ledger();
	const record = JSON.stringify([
		['a', Date.now() - 21 * MINUTE],
		['b', Date.now()],
	]);
	expect((await ledger.claim(['a', 'b'], record)).ids).toEqual(['a']);
});

it('stays within bounds, whatever comes in, and forgets the oldest first', async () => {
	const ledger = new Ledger();
	let record = '';
	for (let batch = 0; batch < 250; batch++) {
		const claim = await ledger.claim(
			Array.from({ length: 100 }, (_, event) => `${batch}-${event}`),
			record,
		);
		record = claim.record();
		claim.settle(true);
	}
	expect(readRecord(record)).toHaveLength(1_000);
	expect(readRecord(record).at(-1)![0]).toBe('249-99');
	expect((await ledger.claim(['249-0', '60-0', '0-0'], record)).ids).toEqual(['0-0']);
});

it('gives each trigger a ledger of its own, and always the same one', () => {
	expect(ledgerOf('one')).not.toBe(ledgerOf('two'));
	const kept = ledgerOf('three');
	void kept.claim(['a'], NOTHING_RECORDED);
	expect(ledgerOf('three')).toBe(kept);
});
