import { business, outcome, titles, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe, readEvents } = useWebhook();

const phoneNumber = '+15550001234';

interface Prepared {
	userId: string;
	conversationId: string;
	integrationId: string;
}

async function prepare(user: object = {}): Promise<Prepared> {
	const { api } = surroundings;
	const triggers = ['client:add', 'client:update', 'client:remove'];
	await subscribe(triggers, { includeFullUser: true });
	const whatsapp = (await api.post('/integrations', { type: 'whatsapp' })).data as {
		integration: { id: string };
	};
	const { id: userId } = (await api.post<{ user: { id: string } }>('/users', user)).data.user;
	const participants = [{ userId }];
	const created = await api.post('/conversations', { type: 'personal', participants });
	const { conversation } = created.data as { conversation: { id: string } };
	return { userId, conversationId: conversation.id, integrationId: whatsapp.integration.id };
}

const describeLink = ({ integrationId, conversationId }: Prepared, confirmation = 'immediate') => ({
	matchCriteria: { type: 'whatsapp', integrationId, phoneNumber },
	confirmation: { type: confirmation },
	target: { conversationId },
});

const readReasons = async () =>
	(await readEvents()).map(({ type, payload }) => `${type} ${String(payload.reason)}`);

test('links a phone number and confirms it by events', async () => {
	const prepared = await prepare();
	const answer = await surroundings.api.post(`/users/${prepared.userId}/clients`, describeLink(prepared));
	expect(outcome(answer)).toMatchObject({
		status: 201,
		data: { client: { type: 'whatsapp', status: 'pending' } },
	});
	expect(await readReasons()).toEqual([
		'client:add channelLinking',
		'client:update matched',
		'client:update confirmed',
	]);
	// The whole user is not for these events, whatever the webhook asks for.
	expect(JSON.stringify(receiver.received)).not.toContain('"profile"');
	const { data } = await surroundings.api.get(`/users/${prepared.userId}/clients`);
	expect(data).toMatchObject({
		clients: [{ status: 'active', externalId: phoneNumber }],
		meta: { hasMore: false },
	});
});

test('lets the business write to a linked number, templates only', async () => {
	const { api, driver } = surroundings;
	const prepared = await prepare();
	await api.post(`/users/${prepared.userId}/clients`, describeLink(prepared));
	const path = `/conversations/${prepared.conversationId}/messages`;
	await api.post(path, { author: business, content: { type: 'text', text: 'Hello' } });
	const template = { name: 'hello', language: { code: 'en' } };
	await api.post(path, { author: business, schema: 'whatsapp', content: { type: 'template', template } });
	const screen = await driver.screen(prepared.userId);
	expect(screen.map(({ text, state }) => [text, state])).toEqual([
		['Hello', 'failed'],
		['[hello]', 'delivered'],
	]);
});

test('shows the message of the request, which has an author and a content', async () => {
	const prepared = await prepare();
	const link = (message: object) => ({
		...describeLink(prepared),
		confirmation: { type: 'immediate', message },
	});
	const content = { type: 'text', text: 'We go on here' };
	const bare = await surroundings.api.post(`/users/${prepared.userId}/clients`, link(content));
	expect(outcome(bare)).toMatchObject({ status: 400 });

	await surroundings.api.post(
		`/users/${prepared.userId}/clients`,
		link({ author: { type: 'business' }, content }),
	);
	expect(await surroundings.driver.screen(prepared.userId)).toMatchObject([
		{ channel: 'whatsapp', text: 'We go on here' },
	]);
});

test('waits for the customer when the confirmation asks for it', async () => {
	const prepared = await prepare();
	await surroundings.api.post(`/users/${prepared.userId}/clients`, describeLink(prepared, 'userActivity'));
	expect(await readReasons()).toEqual(['client:add channelLinking', 'client:update matched']);
	await surroundings.driver.write(prepared.userId, { text: 'yes' });
	expect((await readReasons()).at(-1)).toBe('client:update confirmed');
});

test('takes a number away from the user who had it, for a user who is known by an external ID', async () => {
	const prepared = await prepare({ externalId: 'ana' });
	const rival = await surroundings.driver.createCustomer({ channel: 'whatsapp', phoneNumber });
	await surroundings.api.post(`/users/${prepared.userId}/clients`, describeLink(prepared));
	const removal = (await readEvents()).find(({ type }) => type === 'client:remove');
	expect(removal?.payload).toMatchObject({
		reason: 'theft',
		conversation: { id: rival.conversationId },
		source: { type: 'api:conversations', integrationId: rival.integrationId },
	});
	expect((await surroundings.api.get(`/users/${rival.userId}/clients`)).data).toMatchObject({ clients: [] });
});

test('knows a number however it is written', async () => {
	const prepared = await prepare({ externalId: 'ana' });
	const { driver, api } = surroundings;
	const written = '+1 555-000 12 34';
	const rival = await driver.createCustomer({ channel: 'whatsapp', phoneNumber: written });
	expect(rival.address).toBe(phoneNumber);
	await expect(driver.createCustomer({ channel: 'whatsapp', phoneNumber })).rejects.toThrow('already uses');
	const link = describeLink(prepared);
	await api.post(`/users/${prepared.userId}/clients`, {
		...link,
		matchCriteria: { ...link.matchCriteria, phoneNumber: written },
	});
	expect(await readReasons()).toContain('client:remove theft');
});

test('reports a link that the channel refuses', async () => {
	const prepared = await prepare();
	await surroundings.driver.injectFault({ channel: 'whatsapp' });
	await surroundings.api.post(`/users/${prepared.userId}/clients`, describeLink(prepared));
	expect(await readReasons()).toEqual(['client:add channelLinking', 'client:remove linkFailed']);
});

test('removes a client, but not one of an SDK', async () => {
	const { api, driver } = surroundings;
	await prepare();
	const phone = await driver.createCustomer({ channel: 'telegram' });
	const browser = await driver.createCustomer({ channel: 'web' });
	expect((await api.delete(`/users/${phone.userId}/clients/${phone.clientId}`)).status).toBe(200);
	expect(await readReasons()).toEqual(['client:remove api']);
	expect(titles(await api.delete(`/users/${browser.userId}/clients/${browser.clientId}`))).toEqual([
		"Cannot remove a client of type 'sdk'",
	]);
	expect((await api.delete(`/users/${phone.userId}/clients/${phone.clientId}`)).data).toEqual({
		errors: [{ code: 'client_not_found', title: 'Client not found' }],
	});
});

test.each<[string, (prepared: Prepared) => object, string[]]>([
	[
		'no criteria',
		() => ({}),
		[
			"should have required property 'matchCriteria'",
			"should have required property 'confirmation'",
			"should have required property 'target'",
		],
	],
	[
		'a number without plus',
		(prepared) => ({
			...describeLink(prepared),
			matchCriteria: { type: 'whatsapp', integrationId: prepared.integrationId, phoneNumber: '15550001234' },
		}),
		['matchCriteria.phoneNumber should match pattern "^\\+[0-9][0-9 -]{5,20}$"'],
	],
	[
		'a channel without numbers',
		(prepared) => ({
			...describeLink(prepared),
			matchCriteria: { type: 'telegram', integrationId: prepared.integrationId, phoneNumber },
		}),
		['matchCriteria.type should be equal to one of the allowed values'],
	],
	[
		'another type than the integration has',
		(prepared) => ({
			...describeLink(prepared),
			matchCriteria: { type: 'twilio', integrationId: prepared.integrationId, phoneNumber },
		}),
		['matchCriteria.type should match the integration'],
	],
])('refuses %s', async (_title, describeBody, expected) => {
	const prepared = await prepare();
	const answer = await surroundings.api.post(`/users/${prepared.userId}/clients`, describeBody(prepared));
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});
