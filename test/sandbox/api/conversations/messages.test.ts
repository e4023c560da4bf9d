import { business, outcome, titles, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

async function post(body: object, conversationId?: string) {
	const id = conversationId ?? (await surroundings.driver.createCustomer({ channel: 'web' })).conversationId;
	return await surroundings.api.post(`/conversations/${id}/messages`, body);
}

const text = { type: 'text', text: 'Hello' };

test.each<[string, object, string[]]>([
	['nothing', {}, ["should have required property 'author'", "should have required property 'content'"]],
	[
		'an unknown author',
		{ author: { type: 'appMaker' }, content: text },
		['author.type should be equal to one of the allowed values'],
	],
	[
		'a user without ID',
		{ author: { type: 'user' }, content: text },
		["author should have required property 'userId'"],
	],
	[
		'a business with a user ID',
		{ author: { ...business, userId: 'x' }, content: text },
		['author.userId is only supported when the author type is user'],
	],
	[
		'two subtypes',
		{ author: { ...business, subtypes: ['AI', 'AI'] }, content: text },
		['author.subtypes should NOT have more than 1 items'],
	],
	[
		'a posted agent',
		{ author: { ...business, subtypes: ['agent'] }, content: text },
		['author.subtypes[0] should be equal to one of the allowed values'],
	],
	[
		'metadata over 4096 bytes',
		{ author: business, content: text, metadata: { a: 'x'.repeat(4096) } },
		['Message metadata is limited to 4096 bytes in size.'],
	],
	[
		'nested metadata',
		{ author: business, content: text, metadata: { a: [] } },
		['metadata.a should be string,number,boolean'],
	],
	[
		'an unknown schema',
		{ author: business, content: text, schema: 'line' },
		['schema should be equal to one of the allowed values'],
	],
	[
		'an empty destination',
		{ author: business, content: text, destination: {} },
		['destination should match exactly one schema in oneOf'],
	],
	[
		'a destination that the user does not have',
		{ author: business, content: text, destination: { integrationType: 'telegram' } },
		['The user has no client of this destination attached to the conversation'],
	],
	[
		'an override without an object',
		{ author: business, content: text, override: { whatsapp: { payload: 'x' } } },
		['override.whatsapp.payload should be object'],
	],
	[
		'an override of nothing',
		{ author: business, content: text, override: {} },
		['override should NOT have fewer than 1 properties'],
	],
	[
		'an override of a channel that takes none',
		{ author: business, content: text, override: { telegram: { payload: {} } } },
		['override should NOT have additional properties'],
	],
	[
		'an override without a payload',
		{ author: business, content: text, override: { line: {} } },
		["override.line should have required property 'payload'"],
	],
])('refuses %s as a message', async (_title, body, expected) => {
	const answer = await post(body);
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});

test('takes a message in the name of a user', async () => {
	const { userId, conversationId } = await surroundings.driver.createCustomer({
		channel: 'web',
		externalId: 'ana',
	});
	const answer = await post(
		{ author: { type: 'user', userExternalId: 'ana' }, content: text },
		conversationId,
	);
	expect(outcome(answer)).toMatchObject({
		status: 201,
		data: { messages: [{ author: { type: 'user', userId } }] },
	});
});

test('locks a conversation that is full', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	await surroundings.driver.configure({ messageLimit: 2 });
	const answers = [];
	for (let number = 1; number <= 3; number += 1) {
		answers.push(outcome(await post({ author: business, content: text }, conversationId)));
	}
	expect(answers.map(({ status }) => status)).toEqual([201, 201, 423]);
	expect(answers[2]?.data).toEqual({
		errors: [{ code: 'locked', title: 'Message limit of 2 per conversation reached.' }],
	});
});

test('deletes one message, then all', async () => {
	const { api, driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'web' });
	const first = await driver.write(customer, { text: 'one' });
	await driver.write(customer, { text: 'two' });
	await driver.write(customer, { text: 'three' });
	const path = `/conversations/${customer.conversationId}/messages`;
	expect((await api.delete(`${path}/${first.id}`)).data).toEqual({});
	expect((await api.delete(`${path}/${first.id}`)).status).toBe(404);
	const read = async () => ((await api.get(path)).data as { messages: object[] }).messages.length;
	expect(await read()).toBe(2);
	await api.delete(path);
	expect(await read()).toBe(0);
});

test.each(['get', 'delete'] as const)('does not find an unknown conversation by %s', async (method) => {
	expect((await surroundings.api[method]('/conversations/0/messages')).status).toBe(404);
});

test('sends its own messages to the webhooks like everybody else’s', async () => {
	const { driver } = surroundings;
	await subscribe(['conversation:message']);
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	await driver.write(customer, { text: 'hola' });
	await post({ author: business, content: text, metadata: { ticket: 7 } }, customer.conversationId);
	await driver.writeAsAgent(customer.conversationId, { text: 'here' });
	await driver.untilIdle();
	const messages = receiver.received.map(({ body }) => body.events[0]?.payload.message);
	expect(messages).toHaveLength(3);
	expect(messages).toEqual(
		expect.arrayContaining([
			expect.objectContaining({
				author: {
					type: 'user',
					userId: customer.userId,
					user: { id: customer.userId, authenticated: false },
				},
			}),
			expect.objectContaining({ source: { type: 'api:conversations' }, metadata: { ticket: 7 } }),
			expect.objectContaining({ source: { type: 'zd:agentWorkspace' } }),
		]),
	);
});
