import { BROKEN, business, NEVER, useReceiver, useSandbox } from './harness';

const MINUTE = 60_000;

const surroundings = useSandbox();
const receiver = useReceiver();

interface Webhook {
	id: string;
	secret: string;
}

async function subscribe(options: object = {}): Promise<Webhook> {
	const triggers = ['conversation:message'];
	const { data } = await surroundings.api.post('/integrations', {
		type: 'custom',
		webhooks: [{ target: receiver.target, triggers, ...options }],
	});
	const [webhook] = (data as { integration: { webhooks: Webhook[] } }).integration.webhooks;
	if (!webhook) throw new Error('no webhook');
	return webhook;
}

async function writeOne(copies?: number) {
	const customer = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana Lima' });
	return await surroundings.driver.write(customer, { text: 'hola' }, copies === undefined ? {} : { copies });
}

/** Lets every retry that can still come happen, without waiting for it. */
async function finishRetries() {
	const { driver } = surroundings;
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		await driver.untilIdle({ ignoreRetries: true });
		await driver.moveClock(15 * MINUTE);
	}
	await driver.untilIdle();
}

const readAttempts = async () => {
	const [delivery] = await surroundings.driver.deliveries();
	return { state: delivery?.state, statuses: delivery?.attempts.map(({ status, error }) => status ?? error) };
};

test('posts the envelope with the secret in the header', async () => {
	const { id, secret } = await subscribe();
	const message = await writeOne();
	await surroundings.driver.untilIdle();
	const { method, headers, body } = receiver.received[0] ?? {};
	expect([method, headers?.['x-api-key'], headers?.['content-type']]).toEqual([
		'POST',
		secret,
		'application/json',
	]);
	expect(body).toMatchObject({
		app: { id: surroundings.sandbox.appId },
		webhook: { id, version: 'v2' },
		events: [
			{ type: 'conversation:message', payload: { message: { id: message.id, content: { text: 'hola' } } } },
		],
	});
});

test('sends only what the webhook subscribed to', async () => {
	await subscribe({ triggers: ['conversation:read'] });
	const customer = await surroundings.driver.createCustomer({ channel: 'web' });
	await surroundings.driver.write(customer, { text: 'hola' });
	await surroundings.driver.startTyping(customer);
	await surroundings.driver.read(customer);
	await surroundings.driver.untilIdle();
	expect(receiver.received.map(({ body }) => body.events[0]?.type)).toEqual(['conversation:read']);
});

test.each<[string, object, object, object]>([
	['neither', {}, { id: expect.any(String) as string, authenticated: false }, {}],
	[
		'the full user',
		{ includeFullUser: true },
		{ profile: { givenName: 'Ana', surname: 'Lima' }, identities: [] },
		{},
	],
	['the full source', { includeFullSource: true }, {}, { client: { type: 'whatsapp', status: 'active' } }],
])('shows %s', async (_title, options, user, source) => {
	await subscribe(options);
	await writeOne();
	await surroundings.driver.untilIdle();
	const message = receiver.received[0]?.body.events[0]?.payload.message as {
		author: { user: object };
		source: object;
	};
	expect(message.author.user).toMatchObject(user);
	expect(message.source).toMatchObject(source);
	expect('profile' in message.author.user).toBe('includeFullUser' in options);
	expect('client' in message.source).toBe('includeFullSource' in options);
});

test.each([[500], [429], [410], [302]])('tries again after %i, with the same event', async (status) => {
	await subscribe();
	receiver.answers.push(status, status);
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'delivered', statuses: [status, status, 200] });
	expect(new Set(receiver.received.map(({ body }) => body.events[0]?.id)).size).toBe(1);
});

test('tries again after a broken connection', async () => {
	await subscribe();
	receiver.answers.push(BROKEN);
	await writeOne();
	await finishRetries();
	const { state, statuses } = await readAttempts();
	expect([state, statuses?.[1]]).toEqual(['delivered', 200]);
	expect(statuses?.[0]).toMatch(/ECONNRESET|socket hang up/);
});

test('tries again when no answer comes in time', async () => {
	await subscribe();
	receiver.answers.push(NEVER);
	await surroundings.driver.configure({ webhookTimeoutMs: 100 });
	await writeOne();
	await surroundings.driver.untilIdle({ ignoreRetries: true });
	await surroundings.driver.configure({ webhookTimeoutMs: 20_000 });
	await finishRetries();
	const { state, statuses } = await readAttempts();
	expect([state, statuses?.length, statuses?.[0]]).toEqual([
		'delivered',
		2,
		expect.stringMatching(/timeout/),
	]);
});

test.each([400, 401, 403, 404, 406])('never tries again after %i', async (status) => {
	await subscribe();
	receiver.answers.push(status);
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'refused', statuses: [status] });
});

test('gives up after five attempts', async () => {
	await subscribe();
	receiver.answers.push(...Array<number>(9).fill(503));
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'exhausted', statuses: [503, 503, 503, 503, 503] });
});

test('spreads its attempts over growing gaps within 15 minutes', async () => {
	await subscribe();
	receiver.answers.push(...Array<number>(5).fill(500));
	await writeOne();
	const counts = [];
	for (const gap of [9_000, 2_000, 37_000, 4_000, 150_000, 12_000, 620_000, 25_000]) {
		await surroundings.driver.untilIdle({ ignoreRetries: true });
		await surroundings.driver.moveClock(gap);
		await surroundings.driver.untilIdle({ ignoreRetries: true });
		counts.push(receiver.received.length);
	}
	expect(counts).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
});

test('divides the gaps by the clock factor', async () => {
	await subscribe();
	await surroundings.driver.configure({ clockFactor: 100_000 });
	receiver.answers.push(500, 500, 500, 500);
	await writeOne();
	await surroundings.driver.untilIdle();
	expect((await readAttempts()).statuses).toEqual([500, 500, 500, 500, 200]);
});

test('delivers copies of one event at the same moment', async () => {
	await subscribe();
	await writeOne(3);
	await surroundings.driver.untilIdle();
	expect(receiver.received).toHaveLength(3);
	expect(new Set(receiver.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
});

test('redelivers the same bytes on demand', async () => {
	await subscribe();
	await writeOne();
	await surroundings.driver.untilIdle();
	const [first] = await surroundings.driver.deliveries();
	await surroundings.driver.redeliver(first?.id ?? '');
	await surroundings.driver.untilIdle();
	expect(receiver.received[1]?.body).toEqual(receiver.received[0]?.body);
});

test('delivers anything raw, with other headers or without one, and gives the status back', async () => {
	const { id, secret } = await subscribe();
	receiver.answers.push(401, 200);
	const { driver } = surroundings;
	expect(await driver.deliverRaw(id, { events: [] }, { 'X-API-Key': null, 'X-Forged': 'yes' })).toMatchObject(
		{ status: 401 },
	);
	expect(await driver.deliverRaw(id, '{"events":[1]}')).toMatchObject({ status: 200 });
	expect(receiver.received.map(({ headers }) => [headers['x-api-key'], headers['x-forged']])).toEqual([
		[undefined, 'yes'],
		[secret, undefined],
	]);
	expect(await driver.deliveries()).toEqual([]);
});

test('ends deliveries that are under way when it closes', async () => {
	const { id } = await subscribe();
	receiver.answers.push(500);
	await writeOne();
	await surroundings.driver.untilIdle({ ignoreRetries: true });
	await surroundings.driver.reset();
	await surroundings.driver.untilIdle();
	expect(await surroundings.driver.deliveries()).toEqual([]);
	await expect(surroundings.driver.deliverRaw(id, {})).rejects.toThrow('There is no webhook');
});

test('keeps what the API posted out of the way of unsubscribed webhooks', async () => {
	await subscribe({ triggers: [] });
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const content = { type: 'text', text: 'Hello' };
	await surroundings.api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	await surroundings.driver.untilIdle();
	expect(await surroundings.driver.deliveries()).toEqual([]);
});
