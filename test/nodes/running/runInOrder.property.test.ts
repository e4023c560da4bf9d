import fc from 'fast-check';
import { runInOrder } from '../../../nodes/SunshineConversations/running/runInOrder';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface PlannedItem {
	names: string[];
	/** In milliseconds. */
	duration: number;
	fails: boolean;
}

/** Few things and many items, so that nearly all have to wait for each other. */
const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), { maxLength: 3 });
const items = (failing: fc.Arbitrary<boolean>): fc.Arbitrary<PlannedItem[]> =>
	fc.array(fc.record({ names, duration: fc.integer({ min: 0, max: 50 }), fails: failing }), {
		maxLength: 25,
	});
const concurrencies = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(Number.MAX_SAFE_INTEGER));

/** When each item began and ended, and what came of the whole. */
async function observe(planned: PlannedItem[], concurrency: number) {
	const began = new Map<number, number>();
	const ended = new Map<number, number>();
	const failed: number[] = [];
	let [running, most] = [0, 0];
	let isOver = false;
	const work = async (item: number) => {
		expect(began.has(item)).toBe(false);
		began.set(item, Date.now());
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, planned[item]!.duration));
		running--;
		ended.set(item, Date.now());
		if (!planned[item]!.fails) return;
		failed.push(item);
		throw new Error(String(item));
	};
	const outcome = runInOrder(planned.length, (item) => planned[item]!.names, concurrency, work)
		.then(
			() => 'done',
			({ message }: Error) => message,
		)
		.finally(() => (isOver = true));
	await jest.runAllTimersAsync();
	// With no timer left, nothing would end a run that still waits.
	expect(isOver).toBe(true);
	return { began, ended, failed, most, outcome: await outcome };
}

function sharesName(one: PlannedItem, other: PlannedItem): boolean {
	return one.names.some((name) => other.names.includes(name));
}

it('runs every item once, those that name the same thing in order, and no more than it may at a time', async () => {
	let waits = 0;
	await fc.assert(
		fc.asyncProperty(items(fc.constant(false)), concurrencies, async (planned, concurrency) => {
			const { began, ended, most, outcome } = await observe(planned, concurrency);
			expect(outcome).toBe('done');
			expect([...began.keys()].sort((one, other) => one - other)).toEqual(planned.map((_, item) => item));
			expect(most).toBeLessThanOrEqual(concurrency);
			for (const [later, item] of planned.entries()) {
				for (const [earlier, before] of planned.slice(0, later).entries()) {
					if (!sharesName(before, item)) continue;
					waits++;
					expect(began.get(later)).toBeGreaterThanOrEqual(ended.get(earlier)!);
				}
			}
		}),
	);
	expect(waits).toBeGreaterThan(0);
});

it('holds an item up for nothing but those that name the same thing', async () => {
	await fc.assert(
		fc.asyncProperty(items(fc.constant(false)), async (planned) => {
			const { began, ended } = await observe(planned, Number.MAX_SAFE_INTEGER);
			for (const [later, item] of planned.entries()) {
				const leaders = [...planned.slice(0, later).entries()].filter(([, before]) =>
					sharesName(before, item),
				);
				const free = Math.max(0, ...leaders.map(([earlier]) => ended.get(earlier)!), began.get(0)!);
				// Items are looked at, and start, a millisecond after each other.
				expect(began.get(later)! - free).toBeLessThanOrEqual(2 * planned.length);
			}
		}),
	);
});

it('throws the failure of the first item in order, and starts nothing that comes after a failure in time', async () => {
	await fc.assert(
		fc.asyncProperty(items(fc.boolean()), concurrencies, async (planned, concurrency) => {
			const { began, ended, failed, outcome } = await observe(planned, concurrency);
			if (failed.length === 0) {
				expect([outcome, began.size]).toEqual(['done', planned.length]);
				return;
			}
			expect(outcome).toBe(String(Math.min(...failed)));
			const firstFailure = Math.min(...failed.map((item) => ended.get(item)!));
			for (const start of began.values()) expect(start).toBeLessThanOrEqual(firstFailure);
		}),
	);
});
