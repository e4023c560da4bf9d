import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { FIELDS, HOUR, outside, TEMPLATE, useSending } from '../harness/sending';

const { createAna, received, send, surroundings } = useSending();

describe('without a look at the messages before', () => {
	it.each<[string, (userId: string) => INodeParameters, IDataObject]>([
		[
			'sends anyway',
			() => ({ options: { outsideWindow: { values: { choice: 'sendAnyway' } } } }),
			{ sentAs: 'message' },
		],
		['sends on another channel', () => ({ options: { ...TEMPLATE, channel: 'web' } }), { sentAs: 'message' }],
		[
			'keeps a silent message in the conversation',
			() => ({ options: { outsideWindow: { values: { choice: 'fail' } }, silent: true } }),
			{ sentAs: 'message' },
		],
		[
			'brings in what a customer wrote elsewhere',
			(authorUserId) => ({ options: { outsideWindow: { values: { choice: 'fail' } }, authorUserId } }),
			{ sentAs: 'message' },
		],
		[
			'sends an override that is a template',
			() => ({
				options: {
					outsideWindow: { values: { choice: 'skip' } },
					override: JSON.stringify({ whatsapp: { payload: { type: 'template', template: { name: 'a' } } } }),
				},
			}),
			{ sentAs: 'message' },
		],
	])('%s', async (_, parameters, output) => {
		const bea = await surroundings.driver.createCustomer({ channel: 'web' });
		const { items, calls, error } = await send(bea, parameters(bea.userId));
		expect(error).toBeUndefined();
		expect(calls.filter((call) => call.includes('/messages'))).toEqual(['POST /messages']);
		const [{ json }] = items as [{ json: IDataObject }];
		expect({ sentAs: json.sentAs, text: json.text }).toEqual({ text: 'Hello', ...output });
	});
});

it.each([
	['the option', {}],
	['a choice in it', { values: {} }],
])('fails outside the window without %s', async (_, outsideWindow) => {
	const { error, calls } = await send(await createAna(), { options: { outsideWindow } });
	expect(error?.message).toContain('Outside the WhatsApp Window: the customer has not written on WhatsApp');
	expect(calls).not.toContain('POST /messages');
});

describe('a window that was closed by hand', () => {
	it('lets the message fail until it is opened or the customer writes', async () => {
		const options = outside('fail');
		const ana = await createAna();
		await surroundings.driver.write(ana, { text: 'Hi' });
		await surroundings.driver.closeWhatsAppWindow(ana);
		expect((await send(ana, { options })).error?.message).toContain(
			'the customer last wrote on WhatsApp at 2',
		);
		expect(await received(ana)).toEqual([]);

		await surroundings.driver.openWhatsAppWindow(ana);
		expect((await send(ana, { options })).items).toMatchObject([{ json: { sentAs: 'message' } }]);
		await surroundings.driver.closeWhatsAppWindow(ana);
		await surroundings.driver.write(ana, { text: 'Are you there?' });
		expect((await send(ana, { options })).items).toMatchObject([{ json: { sentAs: 'message' } }]);
		expect((await received(ana)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
	});
});

describe('with one page', () => {
	const ways: Array<[string, INodeParameters]> = [
		['fail', { options: { outsideWindow: { values: { choice: 'fail' } } } }],
		['skip', { options: { outsideWindow: { values: { choice: 'skip' } } } }],
		['sendTemplate', { options: TEMPLATE }],
	];

	it.each(ways)(
		'%s sends the message while the window is open, up to the last minute',
		async (_, parameters) => {
			const ana = await createAna();
			await surroundings.driver.write(ana, { text: 'Hi' });
			await surroundings.driver.moveClock(24 * HOUR - 60_000);
			const { items, calls } = await send(ana, parameters);
			expect(items).toMatchObject([{ json: { text: 'Hello', sentAs: 'message' } }]);
			expect(calls).toEqual(['GET /messages', 'GET /clients', 'POST /messages']);
			expect(await received(ana)).toMatchObject([{ state: 'delivered', text: 'Hello' }]);
		},
	);

	it.each(ways)(
		'%s sends the message if the customer wrote on another channel last',
		async (_, parameters) => {
			const bea = await surroundings.driver.createCustomer({ channel: 'web' });
			await surroundings.driver.write(bea, { text: 'Hi' });
			await surroundings.driver.moveClock(30 * 24 * HOUR);
			const { items, calls } = await send(bea, parameters);
			expect(items).toMatchObject([{ json: { text: 'Hello', sentAs: 'message' } }]);
			expect(calls).toEqual(['GET /messages', 'GET /clients', 'POST /messages']);
		},
	);

	it('sends the template from 24 hours on, by the clock of the API', async () => {
		const ana = await createAna();
		await surroundings.driver.write(ana, { text: 'Hi' });
		await surroundings.driver.moveClock(24 * HOUR);
		const moreComponents = '[{"type": "limited_time_offer", "parameters": []}]';
		const { items, calls } = await send(ana, {
			buttons: { values: [{ type: 'reply', text: 'Thanks', payload: 'THANKS' }] },
			options: {
				...outside('sendTemplate', {
					...FIELDS,
					headerType: 'text',
					headerValue: 'News',
					templateButtons: { values: [{ type: 'quick_reply', index: 0, value: 'TRACK' }] },
					moreComponents,
				}),
				authorName: 'Sunny',
				override: '{"whatsapp": {"payload": {"type": "text", "text": {"body": "x"}}}}',
			},
		});
		expect(items).toMatchObject([
			{ json: { messageType: 'template', authorName: 'Sunny', sentAs: 'template' } },
		]);
		expect(calls).toEqual(['GET /messages', 'GET /clients', 'POST /messages']);
		expect(await received(ana)).toMatchObject([{ state: 'delivered' }]);
		const { body } = (await surroundings.driver.requests()).at(-1)!;
		expect(body).toEqual({
			author: { type: 'business', displayName: 'Sunny' },
			schema: 'whatsapp',
			content: {
				type: 'template',
				template: {
					name: 'order_shipped',
					language: { policy: 'deterministic', code: 'pt_PT' },
					components: [
						{ type: 'header', parameters: [{ type: 'text', text: 'News' }] },
						{ type: 'body', parameters: [{ type: 'text', text: 'Ana' }] },
						{
							type: 'button',
							sub_type: 'quick_reply',
							index: '0',
							parameters: [{ type: 'payload', payload: 'TRACK' }],
						},
						{ type: 'limited_time_offer', parameters: [] },
					],
				},
			},
		});
	});

	it('skips, and the item says why', async () => {
		const ana = await createAna();
		const { received } = await surroundings.driver.write(ana, { text: 'Hi' });
		await surroundings.driver.moveClock(25 * HOUR);
		const { items, calls, error } = await send(ana, {
			options: { outsideWindow: { values: { choice: 'skip' } } },
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([
			{
				conversationId: ana.conversationId,
				sentAs: 'nothing',
				channel: 'whatsapp',
				userId: ana.userId,
				reason: 'The customer has not written on WhatsApp in the last 24 hours',
				lastWroteAt: received,
			},
		]);
		expect(calls).toEqual(['GET /messages']);
	});

	it('fails, and tells when the customer last wrote and what to do', async () => {
		const ana = await createAna();
		const { received } = await surroundings.driver.write(ana, { text: 'Hi' });
		await surroundings.driver.moveClock(25 * HOUR);
		const { calls, error } = await send(ana, { options: { outsideWindow: { values: { choice: 'fail' } } } });
		expect(error?.message).toBe(
			`Outside the WhatsApp Window: the customer last wrote on WhatsApp at ${received}, which is 24 hours ago or more; under Options choose Send Template or Skip, or wait until the customer writes`,
		);
		expect(calls).toEqual(['GET /messages']);
	});
});

it('gives the message as the API sent it, and the way beside it, without Simplify', async () => {
	const ana = await createAna();
	await surroundings.driver.write(ana, { text: 'Hi' });
	const { items } = await send(ana, {
		options: { simplify: false, outsideWindow: { values: { choice: 'fail' } } },
	});
	expect(items).toMatchObject([
		{ json: { content: { text: 'Hello' }, conversationId: ana.conversationId, sentAs: 'message' } },
	]);
});

it('works for a user, whose first conversation is a new one', async () => {
	const toUser = { sendTo: 'user', ifUserUnknown: 'create', ifNoChannel: 'sendAnyway' };
	const { items, calls } = await send(
		{ conversationId: '' },
		{ ...toUser, userId: 'new-one', options: { outsideWindow: { values: { choice: 'fail' } } } },
	);
	expect(items).toMatchObject([{ json: { text: 'Hello', sentAs: 'message' } }]);
	expect(calls.slice(4)).toEqual(['GET /messages', 'GET /participants', 'GET /clients', 'POST /messages']);
});
