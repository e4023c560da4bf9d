import customerHistory from '../../../examples/customer-history.json';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import { testClosed, useCalledExample } from './useCalledExample';

interface Timeline {
	userId: string;
	messages: Array<{ time: string; channel: string | null; channelLabel: string; text?: string }>;
	hasMore: boolean;
}

const badQueries: Array<[query: string, sentence: RegExp]> = [
	['limit=0', /^limit: send a whole number from 1 to 1000, or leave it out for 100$/],
	['limit=1001', /^limit: /],
	['limit=ten', /^limit: /],
	['limit=-1', /^limit: /],
	['limit=1.5', /^limit: /],
	['limit=', /^limit: /],
	['limit=1&limit=2', /^limit: /],
	['since=yesterday', /^since: send a date or time, e\.g\. 2026-01-31 or 2026-01-31T09:30:00Z/],
	['since=2026-02-30', /^since: /],
	['since=2026-13-01', /^since: /],
	['since=2026-01-31&since=2026-02-01', /^since: /],
	['since=5', /^since: /],
	['since=0001-01-01', /^since: /],
	['since=2026-01-31T25:00', /^since: /],
	['since=2026-01-31 10:00 PST', /^since: /],
];

export function testCustomerHistory(instance: Instance): void {
	const example = useCalledExample(instance, customerHistory);
	const ask = async (id: string, query?: string) => await example.call({ ids: [id], query });
	const read = async (id: string, query?: string) => {
		const { status, data } = await ask(id, query);
		expect(status).toBe(200);
		return data as Timeline;
	};

	/** A customer who was on WhatsApp and in web chat on Monday, wrote an SMS on Tuesday and was back on Thursday. */
	async function createAna(externalId?: string) {
		const { driver, sandbox } = instance;
		const { userId, conversationId } = await driver.createCustomer({
			channel: 'whatsapp',
			name: 'Ana Lima',
			externalId,
		});
		const { conversation } = await new AdminApi(sandbox).call<{ conversation: { id: string } }>(
			'POST',
			'/conversations',
			{ type: 'personal', participants: [{ userId }], displayName: 'Chair' },
		);
		await driver.addPast(conversationId, [
			{ text: 'Where is my order?', channel: 'whatsapp', received: '2026-01-05T09:00:00.000Z' },
			{ text: 'On its way', received: '2026-01-05T09:01:00.000Z' },
			{ text: 'Olá, 你好 🙂', channel: 'twilio', received: '2026-01-06T10:00:00.000Z' },
		]);
		await driver.addPast(conversation.id, [
			{ text: 'A question', channel: 'web', received: '2026-01-05T23:30:00.000Z' },
			{ text: 'Is the chair blue?', channel: 'web', received: '2026-01-08T10:00:00.000Z' },
		]);
		return { userId, conversationId, chairId: conversation.id };
	}

	testClosed(instance, customerHistory, example, { ids: ['ana'] });

	it(
		'one list of all channels and conversations, from the oldest to the newest, by either ID',
		async () => {
			const { userId, conversationId, chairId } = await createAna('ana 42 ü?');
			const timeline = await read('ana 42 ü?');
			const shop = { direction: 'outbound', author: 'Business' };
			const ana = { direction: 'inbound', type: 'text' };
			const place = { conversationId };
			const chair = {
				conversationId: chairId,
				conversationName: 'Chair',
				channel: 'web',
				channelLabel: 'Web chat',
			};
			const whatsApp = { ...place, channel: 'whatsapp', channelLabel: 'WhatsApp' };
			expect(timeline).toMatchObject({ userId: 'ana 42 ü?', hasMore: false });
			expect(timeline.messages).toMatchObject([
				{ ...whatsApp, ...ana, time: '2026-01-05T09:00:00.000Z', text: 'Where is my order?' },
				{ ...whatsApp, ...shop, time: '2026-01-05T09:01:00.000Z', text: 'On its way' },
				{ ...chair, ...ana, time: '2026-01-05T23:30:00.000Z', text: 'A question' },
				{ ...place, ...ana, channel: 'twilio', channelLabel: 'SMS', text: 'Olá, 你好 🙂' },
				{ ...chair, ...ana, time: '2026-01-08T10:00:00.000Z', text: 'Is the chair blue?' },
			]);
			expect(await read(userId)).toEqual({ ...timeline, userId });
		},
		TIMEOUT,
	);

	it(
		'limit gives the newest and says whether there are more, since leaves out what is older',
		async () => {
			const { userId } = await createAna();
			const textsOf = async (query: string) => {
				const { messages, hasMore } = await read(userId, query);
				return [...messages.map(({ text }) => text), hasMore];
			};
			expect(await textsOf('limit=2')).toEqual(['Olá, 你好 🙂', 'Is the chair blue?', true]);
			expect((await textsOf('limit=5')).at(-1)).toBe(false);
			expect(await textsOf('since=2026-01-06T10:00:00Z')).toEqual([
				'Olá, 你好 🙂',
				'Is the chair blue?',
				false,
			]);
			expect(await textsOf('since=2026-01-06T10:00:00.001Z')).toEqual(['Is the chair blue?', false]);
			// Written as it is, and as it has to be.
			for (const plus of ['+', '%2B']) {
				expect(await textsOf(`since=2026-01-06T12:30:00${plus}02:30`)).toHaveLength(3);
				expect(await textsOf(`since=2026-01-06T12:30:00${plus}02:29`)).toHaveLength(2);
			}
			expect(await textsOf('since=2026-01-08 00:00')).toEqual(['Is the chair blue?', false]);
			expect(await textsOf('since=2026-01-06&limit=1')).toEqual(['Is the chair blue?', true]);
			expect(await textsOf('since=2026-01-09')).toEqual([false]);
			expect(await textsOf('since=')).toHaveLength(6);
		},
		TIMEOUT,
	);

	it(
		'pictures and taps are in it, and who has no messages gets an empty list',
		async () => {
			const { driver, sandbox } = instance;
			const { userId, conversationId } = await driver.createCustomer({ channel: 'telegram' });
			expect(await read(userId)).toEqual({ userId, messages: [], hasMore: false });
			const post = async (content: object) =>
				await new AdminApi(sandbox).call('POST', `/conversations/${conversationId}/messages`, {
					author: { type: 'business', displayName: 'Sunny' },
					content,
				});
			await post({ type: 'text', text: 'Blue?', actions: [{ type: 'reply', text: 'Yes', payload: 'YES' }] });
			await driver.tap(userId, 'Yes');
			await driver.write(userId, {
				type: 'image',
				mediaUrl: 'https://example.com/chair.png',
				text: 'This one',
			});
			expect((await read(userId)).messages).toMatchObject([
				{ author: 'Sunny', text: 'Blue?', channel: 'telegram' },
				{ direction: 'inbound', text: 'Yes', payload: 'YES', channelLabel: 'Telegram' },
				{ type: 'image', mediaUrl: 'https://example.com/chair.png', text: 'This one' },
			]);
		},
		TIMEOUT,
	);

	it(
		'bad queries get a 400, and unknown customers a 404',
		async () => {
			const { userId } = await instance.driver.createCustomer({ channel: 'web' });
			for (const [query, sentence] of badQueries) {
				const error = expect.stringMatching(sentence) as string;
				expect([query, await ask(userId, query)]).toEqual([query, { status: 400, data: { error } }]);
			}
			for (const id of ['nobody', 'f'.repeat(24), '%']) {
				const error = `userId: nobody is known by "${id}", check it`;
				expect(await ask(id)).toEqual({ status: 404, data: { error } });
			}
		},
		TIMEOUT,
	);

	it(
		'a history that cannot be read in full is no half list but a 502',
		async () => {
			const { driver } = instance;
			const { userId, chairId } = await createAna();
			const troubles: Array<[path: string, sentence: RegExp]> = [
				[`/users/${userId}`, /^The history cannot be read in full: .+ status 500/],
				['/conversations', /^The history cannot be read in full: .+ status 500/],
				[
					`/conversations/${chairId}/messages`,
					/in full: the conversation [0-9a-f]{24} cannot be read: .+500/,
				],
			];
			for (const [path, sentence] of troubles) {
				await driver.injectFault({ method: 'GET', path, status: 500, times: 1 });
				const error = expect.stringMatching(sentence) as string;
				expect([path, await ask(userId)]).toEqual([path, { status: 502, data: { error } }]);
			}
		},
		TIMEOUT,
	);
}
