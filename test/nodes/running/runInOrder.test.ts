import { runInOrder } from '../../../nodes/SunshineConversations/running/runInOrder';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Until everything that may start has started. */
const settle = async () => await jest.advanceTimersByTimeAsync(100);

const failureOf = async (work: Promise<void>) =>
	await work.then(
		() => 'none',
		({ message }: Error) => message,
	);

const byItself = (item: number) => [String(item)];
const inTwoLanes = (item: number) => [item % 2 === 0 ? 'a' : 'b'];

/** Work whose end the test decides, so that no clock is needed. */
function controllableWork() {
	const running = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
	const started: number[] = [];
	return {
		started,
		running,
		work: async (itemIndex: number) => {
			started.push(itemIndex);
			await new Promise<void>((resolve, reject) => running.set(itemIndex, { resolve, reject }));
			running.delete(itemIndex);
		},
		async finish(itemIndex: number, error?: Error) {
			const { resolve, reject } = running.get(itemIndex)!;
			if (error) reject(error);
			else resolve();
			await settle();
		},
	};
}

it('starts an item only when the one before it that names the same is done', async () => {
	const { work, started, finish } = controllableWork();
	const done = runInOrder(4, inTwoLanes, 10, work);
	await settle();
	expect(started).toEqual([0, 1]);
	await finish(1);
	expect(started).toEqual([0, 1, 3]);
	await finish(0);
	expect(started).toEqual([0, 1, 3, 2]);
	await finish(2);
	await finish(3);
	await done;
});

it('runs no more items side by side than it may', async () => {
	const { work, started, running, finish } = controllableWork();
	const done = runInOrder(5, byItself, 2, work);
	await settle();
	expect([...running.keys()]).toEqual([0, 1]);
	await finish(1);
	expect([...running.keys()]).toEqual([0, 2]);
	for (const item of [0, 2, 3, 4]) await finish(item);
	await done;
	expect(started).toEqual([0, 1, 2, 3, 4]);
});

it('starts nothing new after a failure, waits for what is running and throws the first in order', async () => {
	const { work, started, finish } = controllableWork();
	const failure = failureOf(runInOrder(5, byItself, 2, work));
	await settle();
	await finish(1, new Error('one'));
	await finish(0, new Error('zero'));
	expect(await failure).toBe('zero');
	expect(started).toEqual([0, 1]);
});

it('takes a concurrency of any size', async () => {
	const work = jest.fn(async () => {});
	await runInOrder(1, byItself, Number.MAX_SAFE_INTEGER, work);
	expect(work).toHaveBeenCalledTimes(1);
});

it('starts the first item at once, and takes on what comes after one that names the same and is done', async () => {
	const { work, started, finish } = controllableWork();
	const done = runInOrder(3, inTwoLanes, 2, work);
	await jest.advanceTimersByTimeAsync(0);
	expect(started).toEqual([0]);
	await jest.advanceTimersByTimeAsync(1);
	expect(started).toEqual([0, 1]);
	await finish(0);
	expect(started).toEqual([0, 1, 2]);
	await finish(1);
	await finish(2);
	await done;
});

it('starts items that come free at the same moment one after the other', async () => {
	const { work, started, running, finish } = controllableWork();
	const done = runInOrder(4, inTwoLanes, 2, work);
	await settle();
	running.get(0)!.resolve();
	running.get(1)!.resolve();
	await jest.advanceTimersByTimeAsync(0);
	expect(started).toEqual([0, 1, 2]);
	await jest.advanceTimersByTimeAsync(1);
	expect(started).toEqual([0, 1, 2, 3]);
	await finish(2);
	await finish(3);
	await done;
});

it('does not start an item whose turn comes after a failure', async () => {
	const { work, started, running } = controllableWork();
	const failure = failureOf(runInOrder(4, inTwoLanes, 2, work));
	await settle();
	running.get(0)!.resolve();
	running.get(1)!.resolve();
	await jest.advanceTimersByTimeAsync(0);
	running.get(2)!.reject(new Error('no'));
	await settle();
	expect(await failure).toBe('no');
	expect(started).toEqual([0, 1, 2]);
});

it('lets an item that names several things wait for all of them, and others for it', async () => {
	const { work, started, finish } = controllableWork();
	const names = [['a'], ['b'], ['a', 'b', 'a'], ['b', 'c'], ['a'], []];
	const done = runInOrder(names.length, (item) => names[item]!, 10, work);
	await settle();
	expect(started).toEqual([0, 1, 5]);
	await finish(1);
	expect(started).toEqual([0, 1, 5]);
	await finish(0);
	expect(started).toEqual([0, 1, 5, 2]);
	await finish(2);
	expect(started).toEqual([0, 1, 5, 2, 3, 4]);
	for (const item of [3, 4, 5]) await finish(item);
	await done;
});

it('starts what has waited before what need not wait', async () => {
	const { work, started, finish } = controllableWork();
	const names = [['a'], ['a'], [], [], []];
	const done = runInOrder(names.length, (item) => names[item]!, 2, work);
	await settle();
	expect(started).toEqual([0, 2]);
	await finish(0);
	expect(started).toEqual([0, 2, 1]);
	for (const item of [1, 2, 3, 4]) await finish(item);
	await done;
});

it('looks at no more items after a failure', async () => {
	const namesOf = jest.fn(byItself);
	const failure = failureOf(
		runInOrder(100, namesOf, 10, async () => {
			throw new Error('no');
		}),
	);
	await settle();
	expect(await failure).toBe('no');
	expect(namesOf.mock.calls.length).toBeLessThan(3);
});
