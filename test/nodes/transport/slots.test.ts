import { Slots } from '../../../nodes/SunshineConversations/transport/slots';

/** Work whose end the test decides, so that no clock is needed. */
function controllableWork(slots: Slots) {
	const started: string[] = [];
	const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
	return {
		started,
		run: async (name: string) =>
			await slots.run(async () => {
				started.push(name);
				await new Promise<void>((resolve, reject) => ends.set(name, { resolve, reject }));
				return name;
			}),
		async end(name: string, error?: Error) {
			if (error) ends.get(name)!.reject(error);
			else ends.get(name)!.resolve();
			await new Promise(setImmediate);
		},
	};
}

it('runs so many pieces of work at a time, in the order in which they asked', async () => {
	const { started, run, end } = controllableWork(new Slots(2));
	const done = Promise.all(['a', 'b', 'c', 'd'].map(run));
	expect(started).toEqual(['a', 'b']);
	await end('b');
	expect(started).toEqual(['a', 'b', 'c']);
	await end('c');
	for (const name of ['a', 'd']) await end(name);
	expect(await done).toEqual(['a', 'b', 'c', 'd']);
});

it('gives the place of work that failed to the next, and is free again when all is done', async () => {
	const { started, run, end } = controllableWork(new Slots(1));
	const failing = run('a').catch((error: Error) => error.message);
	const waiting = run('b');
	await end('a', new Error('no'));
	expect(await failing).toBe('no');
	await end('b');
	await waiting;
	void run('c');
	void run('d');
	expect(started).toEqual(['a', 'b', 'c']);
});
