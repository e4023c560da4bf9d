import { runInLanes } from '../../../nodes/SunshineConversations/running/lanes';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Until everything that may start has started. */
const settle = async () => await jest.advanceTimersByTimeAsync(100);

const failureOf = async (work: Promise<void>) =>
	await work.then(
		() => 'none',
		({ message }: Error) => message,
	);

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

it('starts an item only when the one before it in its lane is done', async () => {
	const { work, started, finish } = controllableWork();
	const done = runInLanes(4, (item) => ['a', 'b', 'a', 'b'][item]!, 10, work);
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

it('runs no more lanes side by side than it may', async () => {
	const { work, started, running, finish } = controllableWork();
	const done = runInLanes(5, String, 2, work);
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
	const failure = failureOf(runInLanes(5, String, 2, work));
	await settle();
	await finish(1, new Error('one'));
	await finish(0, new Error('zero'));
	expect(await failure).toBe('zero');
	expect(started).toEqual([0, 1]);
});

it('takes a concurrency of any size', async () => {
	const work = jest.fn(async () => {});
	await runInLanes(1, String, Number.MAX_SAFE_INTEGER, work);
	expect(work).toHaveBeenCalledTimes(1);
});

it('starts the first item at once, and takes on what comes for a lane that is over', async () => {
	const { work, started, finish } = controllableWork();
	const done = runInLanes(3, (item) => ['a', 'b', 'a'][item]!, 2, work);
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

it('starts the next items of lanes that come free at the same moment one after the other', async () => {
	const { work, started, running, finish } = controllableWork();
	const done = runInLanes(4, (item) => ['a', 'b', 'a', 'b'][item]!, 2, work);
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
	const failure = failureOf(runInLanes(4, (item) => ['a', 'b', 'a', 'b'][item]!, 2, work));
	await settle();
	running.get(0)!.resolve();
	running.get(1)!.resolve();
	await jest.advanceTimersByTimeAsync(0);
	running.get(2)!.reject(new Error('no'));
	await settle();
	expect(await failure).toBe('no');
	expect(started).toEqual([0, 1, 2]);
});

it('looks at no more items after a failure', async () => {
	const laneOf = jest.fn(String);
	const failure = failureOf(
		runInLanes(100, laneOf, 10, async () => {
			throw new Error('no');
		}),
	);
	await settle();
	expect(await failure).toBe('no');
	expect(laneOf.mock.calls.length).toBeLessThan(3);
});
