import { business, useWebhook } from '../../harness';

const HOUR = 60 * 60 * 1000;

const { surroundings, subscribe, readEvents } = useWebhook();

const outcomes = ['channel', 'user', 'failure'].map((name) => `conversation:message:delivery:${name}`);

async function post(conversationId: string, content: object, extras: object = {}) {
	const body = { author: business, content, ...extras };
	return await surroundings.api.post(`/conversations/${conversationId}/messages`, body);
}

const text = { type: 'text', text: 'Hello' };
const template = { type: 'template', template: { name: 'hi', language: { code: 'en' } } };

test.each([
	['whatsapp', ['channel', 'user']],
	['twilio', ['channel', 'user']],
	['messagebird', ['channel']],
	['messenger', ['channel', 'user']],
	['instagram', ['channel']],
	['telegram', ['channel']],
	['line', ['channel']],
	['viber', ['channel']],
	['web', ['user']],
	['mailgun', ['channel']],
])('a message reaches a phone on %s and is confirmed', async (channel, steps) => {
	await subscribe(outcomes);
	const { userId, conversationId, integrationId } = await surroundings.driver.createCustomer({ channel });
	await post(conversationId, text);
	expect(await surroundings.driver.screen(userId)).toMatchObject([
		{ channel, author: 'business', text: 'Hello', content: text, state: 'delivered' },
	]);
	const events = await readEvents();
	expect(events.map(({ type }) => type)).toEqual(
		steps.map((step) => `conversation:message:delivery:${step}`),
	);
	expect(events.map(({ payload }) => payload.isFinalEvent)).toEqual(
		steps.map((_step, index) => index === steps.length - 1),
	);
	expect(events[0]?.payload).toMatchObject({
		user: { id: userId },
		destination: { type: channel, integrationId },
		externalMessages: [{}],
	});
});

test('stores a silent message without showing it', async () => {
	const { userId, conversationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	expect((await post(conversationId, text, { destination: { integrationType: 'none' } })).status).toBe(201);
	expect(await surroundings.driver.screen(userId)).toEqual([]);
});

describe('the 24-hour window of WhatsApp', () => {
	test.each<[string, object, object, string]>([
		['refuses text', text, {}, 'failed'],
		['lets a native template through', template, { schema: 'whatsapp' }, 'delivered'],
		[
			'lets an override template through',
			text,
			{ override: { whatsapp: { payload: template } } },
			'delivered',
		],
	])('%s once it is closed', async (_title, content, extras, state) => {
		const { driver } = surroundings;
		const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp' });
		await driver.closeWhatsAppWindow(userId);
		expect((await post(conversationId, content, extras)).status).toBe(201);
		expect((await driver.screen(userId)).map((entry) => entry.state)).toEqual([state]);
	});

	test('closes a day after the last word, opens with the next, and tells why', async () => {
		const { driver } = surroundings;
		await subscribe(['conversation:message:delivery:failure']);
		const customer = await driver.createCustomer({ channel: 'whatsapp' });
		const tryAfter = async (hours: number) => {
			await driver.moveClock(hours * HOUR);
			await post(customer.conversationId, text);
		};
		await tryAfter(23);
		await tryAfter(2);
		await driver.write(customer, { text: 'still here' });
		await tryAfter(1);
		const screen = await driver.screen(customer);
		expect(screen.map(({ state }) => state)).toEqual(['delivered', 'failed', 'sent', 'delivered']);
		expect((await readEvents()).map(({ payload }) => payload)).toMatchObject([
			{
				message: { id: screen[1]?.messageId },
				error: { code: 'uncategorized_error', underlyingError: { errors: [{ code: 131047 }] } },
				isFinalEvent: true,
			},
		]);
	});

	test('makes what was said a day older when it is closed by hand, and undoes that when it is opened', async () => {
		const { api, driver } = surroundings;
		const ana = await driver.createCustomer({ channel: 'whatsapp' });
		const bea = await driver.createCustomer({ channel: 'whatsapp' });
		for (const customer of [ana, bea]) await driver.write(customer, { text: 'Hi' });
		const times = async ({ userId, conversationId }: typeof ana) => {
			const { data } = await api.get(`/conversations/${conversationId}/messages`);
			const { messages } = data as { messages: Array<{ received: string }> };
			const [entry] = await driver.screen(userId);
			return [...messages.map(({ received }) => received), entry?.at].map((at) => Date.parse(at!));
		};
		const [before, other] = [await times(ana), await times(bea)];

		await driver.closeWhatsAppWindow(ana);
		expect(await times(ana)).toEqual(before.map((time) => time - 24 * HOUR));
		expect(await times(bea)).toEqual(other);

		await post(ana.conversationId, text);
		await driver.openWhatsAppWindow(ana);
		expect((await times(ana))[0]).toBe(before[0]);
		expect((await driver.screen(ana)).map(({ state }) => state)).toEqual(['sent', 'failed']);
	});

	test('does not concern other channels', async () => {
		const { driver } = surroundings;
		const { userId, conversationId } = await driver.createCustomer({ channel: 'telegram' });
		await driver.moveClock(48 * HOUR);
		await post(conversationId, text);
		expect(await driver.screen(userId)).toMatchObject([{ state: 'delivered' }]);
		await expect(driver.closeWhatsAppWindow(userId)).rejects.toThrow('has no WhatsApp client');
	});
});

test('fails on the channel that the driver broke, as often as ordered', async () => {
	const { driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'twilio' });
	const error = { code: 'bad_request', message: 'out of credit' };
	await driver.injectFault({ channel: 'twilio', times: 1, error });
	await post(conversationId, text);
	await post(conversationId, text);
	expect(await driver.screen(userId)).toMatchObject([
		{ state: 'failed', failure: error },
		{ state: 'delivered' },
	]);
});

test('fails when the customer blocked the sender', async () => {
	const { driver } = surroundings;
	await subscribe(['client:update']);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp' });
	await driver.block(userId);
	await post(conversationId, text);
	await driver.block(userId, false);
	await post(conversationId, text);
	expect((await driver.screen(userId)).map(({ state }) => state)).toEqual(['failed', 'delivered']);
	expect((await readEvents()).map(({ payload }) => payload.reason)).toEqual(['blocked', 'unblocked']);
});
