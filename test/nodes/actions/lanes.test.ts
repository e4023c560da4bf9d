import { runInLanes } from '../../../nodes/SunshineConversations/actions/lanes';

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
			await new Promise(setImmediate);
		},
	};
}

it('starts an item only when the one before it in its lane is done', async () => {
	const { work, started, finish } = controllableWork();
	const done = runInLanes(4, (item) => ['a', 'b', 'a', 'b'][item]!, 10, work);

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
	expect([...running.keys()]).toEqual([0, 1]);
	await finish(1);
	expect([...running.keys()]).toEqual([0, 2]);
	for (const item of [0, 2, 3, 4]) await finish(item);
	await done;
	expect(started).toEqual([0, 1, 2, 3, 4]);
});

it('starts nothing new after a failure, waits for what is running and throws the first in order', async () => {
	const { work, started, finish } = controllableWork();
	const done = expect(runInLanes(5, String, 2, work)).rejects.toThrow('zero');
	await finish(1, new Error('one'));
	await finish(0, new Error('zero'));
	await done;
	expect(started).toEqual([0, 1]);
});

it('takes a concurrency of any size', async () => {
	await runInLanes(1, String, Number.MAX_SAFE_INTEGER, async () => {});
});
