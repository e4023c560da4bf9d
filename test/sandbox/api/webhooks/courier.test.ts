import { business, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe: subscribeTo } = useWebhook();

const subscribe = async (settings: object = {}) => await subscribeTo(['conversation:message'], settings);

async function writeOne(copies?: number) {
	const customer = await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana Lima' });
	return await surroundings.driver.write(customer, { text: 'hola' }, copies === undefined ? {} : { copies });
}

test('posts the envelope with the secret in the header', async () => {
	const { webhookId: id, secret } = await subscribe();
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
		{ profile: { givenName: 'Ana', surname: 'Lima' }, identities: [{ type: 'phoneNumber' }] },
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

test('delivers copies of one event at the same moment', async () => {
	await subscribe();
	await writeOne(3);
	await surroundings.driver.untilIdle();
	expect(receiver.received).toHaveLength(3);
	expect(new Set(receiver.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
});

test('shows deliveries without the secret that they were made with', async () => {
	const { secret } = await subscribe();
	await writeOne();
	await surroundings.driver.untilIdle();
	const [made] = await surroundings.driver.deliveries();
	const again = await surroundings.driver.redeliver(made!.id);
	expect(JSON.stringify([made, again])).not.toContain(secret);
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
	const { webhookId: id, secret } = await subscribe();
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
	const { webhookId: id } = await subscribe();
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
