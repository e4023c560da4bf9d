import type { INodeParameters } from 'n8n-workflow';
import type { Customer } from '../../../sandbox/driver';
import { runAction, type Run } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const run = async (parameters: INodeParameters, more: Partial<Run> = {}) =>
	await runAction({
		credential: surroundings.credential,
		parameters: { resource: 'message', ...parameters },
		...more,
	});

describe('message: getMany', () => {
	const COUNT = 230;
	const getMany = { operation: 'getMany', sendTo: 'conversation' };

	/** A conversation with the messages "0" to "229". */
	const writeMany = async (): Promise<Customer> => {
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		const { conversationId } = customer;
		const items = Array.from({ length: COUNT }, (_, index) => ({ text: String(index) }));
		await run(
			{
				operation: 'send',
				sendTo: 'conversation',
				options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
				conversationId,
				text: '={{ $json.text }}',
			},
			{ items },
		);
		return customer;
	};
	const texts = (items: Array<{ json: object }>) => items.map(({ json }) => (json as { text: string }).text);

	it.each([
		['the newest first, with no more pages than they need', 'newestFirst', { limit: 120 }, [229, 110], 2],
		['the oldest first, for which it reads all pages', 'oldestFirst', { limit: 120 }, [0, 119], 3],
		['all, the newest first', 'newestFirst', { returnAll: true }, [229, 0], 3],
		['all, the oldest first', 'oldestFirst', { returnAll: true }, [0, 229], 3],
	])('gives %s', async (_, order, count, [first, last], pages) => {
		const { conversationId } = await writeMany();
		const { items } = await run({ ...getMany, conversationId, order, ...count });

		const step = first! < last! ? 1 : -1;
		const expected = Array.from({ length: Math.abs(last! - first!) + 1 }, (__, index) =>
			String(first! + step * index),
		);
		expect(texts(items)).toEqual(expected);
		expect((await surroundings.callsMade()).filter((call) => call.startsWith('GET'))).toHaveLength(pages);
	});

	it('reads the latest conversation of a user', async () => {
		const { userId } = await writeMany();
		const { items } = await run({ ...getMany, sendTo: 'user', userId, limit: 1 });
		expect(texts(items)).toEqual(['229']);
	});

	it('gives nothing and creates nothing for a user who has no conversation', async () => {
		const created = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'user', operation: 'create' },
		});
		const userId = String(created.items[0]!.json.id);
		const { items, error } = await run({ ...getMany, sendTo: 'user', userId });
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
		expect((await surroundings.callsMade()).filter((call) => call.startsWith('POST'))).toEqual([
			'POST /users',
		]);
	});
});
