import type { INodeParameters } from 'n8n-workflow';
import { runAction, type Run } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** For somebody who is not known yet. */
const NEW: INodeParameters = { ifUserUnknown: 'create', ifNoChannel: 'sendAnyway' };

const run = async (parameters: INodeParameters, more: Partial<Run> = {}) =>
	await runAction({
		credential: surroundings.credential,
		parameters: { resource: 'message', ...parameters },
		...more,
	});

describe('message: send', () => {
	const send = {
		operation: 'send',
		sendTo: 'conversation',
		contentType: 'text',
		options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
	};

	it('brings a text to the phone of the customer and gives the message with its conversation', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		const { items, error } = await run({ ...send, conversationId: customer.conversationId, text: 'Hello' });

		expect(error).toBeUndefined();
		expect(items).toMatchObject([
			{
				json: { messageType: 'text', text: 'Hello', conversationId: customer.conversationId },
				pairedItem: { item: 0 },
			},
		]);
		expect(await surroundings.driver.screen(customer)).toMatchObject([{ author: 'business', text: 'Hello' }]);
	});

	it.each([
		['markdown', 'markdownText'],
		['html', 'htmlText'],
	])('sends %s text in the field that the API has for it', async (textFormat, field) => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		await run({ ...send, conversationId, text: 'Hello', options: { textFormat } });

		const posted = (await surroundings.driver.requests()).find(({ method }) => method === 'POST');
		expect(posted?.body).toEqual({
			author: { type: 'business' },
			content: { type: 'text', [field]: 'Hello' },
		});
	});

	it('creates user and conversation for an external ID that nobody has yet', async () => {
		const { items } = await run({
			...send,
			sendTo: 'user',
			userId: 'customer/42 ü',
			text: 'Welcome',
			...NEW,
		});

		expect(items).toMatchObject([{ json: { text: 'Welcome', conversationId: expect.any(String) } }]);
		expect(await surroundings.callsMade()).toEqual([
			'GET /users/customer%2F42%20%C3%BC',
			'POST /users',
			'GET /conversations',
			'POST /conversations',
			`POST /conversations/${String(items[0]!.json.conversationId)}/messages`,
		]);
	});

	it('writes to the latest conversation of a user, whichever ID is given', async () => {
		const { driver } = surroundings;
		const customer = await driver.createCustomer({ channel: 'whatsapp', externalId: 'ana' });
		await driver.moveClock(1000);
		const { items } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'conversation', operation: 'create', userId: customer.userId },
		});
		const later = items[0]!.json.id;

		for (const userId of ['ana', customer.userId]) {
			const sent = await run({ ...send, sendTo: 'user', userId, text: 'Hello' });
			expect(sent.items[0]!.json.conversationId).toBe(later);
		}
		await driver.moveClock(1000);
		await driver.write(customer, { text: 'back in the first one' });
		const sent = await run({ ...send, sendTo: 'user', userId: customer.userId, text: 'Hello' });
		expect(sent.items[0]!.json.conversationId).toBe(customer.conversationId);
	});

	it('keeps the order within each conversation while several run side by side', async () => {
		const { driver } = surroundings;
		const customers = await Promise.all(
			[1, 2, 3].map(async () => await driver.createCustomer({ channel: 'web' })),
		);
		// The first answer is the slowest, which is what turns the order round when all start at once.
		await driver.injectFault({ latencyMs: 40, times: 3 });
		const items = Array.from({ length: 30 }, (_, index) => ({
			conversationId: customers[index % 3]!.conversationId,
			text: `message ${index}`,
		}));
		// Blanks around an ID make no other lane.
		items[4]!.conversationId += '\n';
		const result = await run(
			{ ...send, conversationId: '={{ $json.conversationId }}', text: '={{ $json.text }}' },
			{ items },
		);

		expect(result.items.map(({ json }) => json.text)).toEqual(items.map(({ text }) => text));
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
		for (const [lane, customer] of customers.entries()) {
			const texts = (await driver.screen(customer)).map(({ text }) => text);
			expect(texts).toEqual(items.filter((_, index) => index % 3 === lane).map(({ text }) => text));
		}
	});
});

describe('message: sendTemplate', () => {
	it('sends the template in the form that WhatsApp has for it', async () => {
		const customer = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
		await surroundings.driver.closeWhatsAppWindow(customer);
		const offer = { type: 'limited_time_offer', parameters: [{ type: 'text', text: 'Today' }] };
		const { error } = await run({
			operation: 'sendTemplate',
			sendTo: 'conversation',
			conversationId: customer.conversationId,
			templateName: 'order_shipped',
			languageCode: 'pt_BR',
			headerType: 'document',
			headerValue: 'https://example.com/invoice.pdf',
			bodyParameters: {
				values: [
					{ text: 'Ana', name: 'first_name' },
					{ text: 42, name: 'order' },
				],
			},
			templateButtons: { values: [{ type: 'quick_reply', index: 1, value: '={{ 4711 }}' }] },
			options: { moreComponents: JSON.stringify([offer]) },
		});

		expect(error).toBeUndefined();
		const posted = (await surroundings.driver.requests()).find(({ method }) => method === 'POST');
		expect(posted?.body).toEqual({
			author: { type: 'business' },
			schema: 'whatsapp',
			content: {
				type: 'template',
				template: {
					name: 'order_shipped',
					language: { policy: 'deterministic', code: 'pt_BR' },
					components: [
						{
							type: 'header',
							parameters: [
								{
									type: 'document',
									document: { link: 'https://example.com/invoice.pdf', filename: 'invoice.pdf' },
								},
							],
						},
						{
							type: 'body',
							parameters: [
								{ type: 'text', text: 'Ana', parameter_name: 'first_name' },
								{ type: 'text', text: '42', parameter_name: 'order' },
							],
						},
						{
							type: 'button',
							sub_type: 'quick_reply',
							index: '1',
							parameters: [{ type: 'payload', payload: '4711' }],
						},
						offer,
					],
				},
			},
		});
		expect(await surroundings.driver.screen(customer)).toMatchObject([{ state: 'delivered' }]);
	});
});
