import { request } from 'node:http';
import { envelope, message } from '../harness/events';
import { SECRET, useDeliveries } from '../harness/useDeliveries';

const { receiver, deliver, started, restart } = useDeliveries();

describe('an event that comes more than once', () => {
	it('starts one execution, also after a restart, which leaves only the static data', async () => {
		await deliver([message('a')]);
		expect(await deliver([message('a')])).toEqual({ status: 200, accepted: 0, duplicates: 1, ignored: 0 });

		await restart();
		expect(await deliver([message('a'), message('b')])).toEqual({
			status: 200,
			accepted: 1,
			duplicates: 1,
			ignored: 0,
		});
		expect(started()).toEqual([['b']]);
	});

	it('starts one execution when all copies come at the same moment, in batches that overlap', async () => {
		const batches = ['ab', 'ba', 'bc', 'ca', 'a', 'c', 'abc', 'cba'].map((ids) =>
			[...ids].map((id) => message(id)),
		);
		const answers = await Promise.all(batches.map(async (events) => await deliver(events)));
		expect(answers.every(({ status }) => status === 200)).toBe(true);
		expect(started().flat().sort()).toEqual(['a', 'b', 'c']);
	});

	it('is taken on again after n8n could not start the execution', async () => {
		receiver().createExecution = async () => await Promise.reject(new Error('database is locked'));
		expect(await deliver([message('a')])).toMatchObject({ status: 500 });
		receiver().createExecution = async () => {};
		expect(await deliver([message('a')])).toMatchObject({ status: 200, accepted: 1 });
	});

	it('waits for the first copy, and takes over when that one fails', async () => {
		let fail!: (error: Error) => void;
		const begun = new Promise<void>((resolve) => {
			receiver().createExecution = async () => {
				receiver().createExecution = async () => {};
				await new Promise<never>((_resolve, reject) => {
					fail = reject;
					resolve();
				});
			};
		});
		const first = deliver([message('a')]);
		await begun;
		const second = deliver([message('a')]);
		fail(new Error('database is locked'));
		expect(await first).toMatchObject({ status: 500 });
		expect(await second).toMatchObject({ status: 200, accepted: 1 });
		expect(started()).toEqual([['a']]);
	});

	it('starts one execution when the first caller hangs up while n8n is at work', async () => {
		let finish!: () => void;
		const begun = new Promise<void>((resolve) => {
			receiver().createExecution = async () => {
				resolve();
				await new Promise<void>((done) => (finish = done));
			};
		});
		hangUpAfter(begun, envelope([message('a')]));
		await begun;
		const second = deliver([message('a')]);
		await new Promise((resolve) => setTimeout(resolve, 20));
		finish();
		expect(await second).toMatchObject({ status: 200, accepted: 0, duplicates: 1 });
		expect(started()).toEqual([['a']]);
	});
});

it('keeps in the record what calls at the same moment have taken on', async () => {
	await Promise.all(['a', 'b', 'c', 'd'].map(async (id) => await deliver([message(id)])));
	await restart();
	expect(await deliver(['a', 'b', 'c', 'd'].map((id) => message(id)))).toMatchObject({
		accepted: 0,
		duplicates: 4,
	});
});

function hangUpAfter(begun: Promise<void>, body: object): void {
	const call = request(receiver().webhookUrl, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', 'X-API-Key': SECRET },
	});
	call.on('error', () => {});
	call.end(JSON.stringify(body));
	void begun.then(() => call.destroy());
}
