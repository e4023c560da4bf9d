import { business, outcome, titles, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

async function prepare() {
	await subscribe(['conversation:read', 'conversation:typing']);
	const customer = await surroundings.driver.createCustomer({ channel: 'web' });
	return { ...customer, path: `/conversations/${customer.conversationId}` };
}

test.each([
	['conversation:read', 'conversation:read'],
	['typing:start', 'conversation:typing'],
	['typing:stop', 'conversation:typing'],
])('tells the webhooks about %s of the business', async (type, trigger) => {
	const { path } = await prepare();
	const answer = await surroundings.api.post(`${path}/activity`, { author: business, type });
	expect(outcome(answer)).toEqual({ status: 200, data: {} });
	expect(await readEvents()).toMatchObject([
		{ type: trigger, payload: { activity: { type, author: { type: 'business' } } } },
	]);
});

test('remembers when the business and the customer last read', async () => {
	const { api, driver } = surroundings;
	const { path, userId } = await prepare();
	await api.post(`${path}/messages`, { author: business, content: { type: 'text', text: 'Hello' } });
	const readParticipant = async () =>
		((await api.get(`${path}/participants`)).data as { participants: object[] }).participants[0];
	expect(await readParticipant()).toMatchObject({ unreadCount: 1 });
	const { now } = await driver.moveClock(1000);
	for (const author of [business, { type: 'user', userId }]) {
		await api.post(`${path}/activity`, { author, type: 'conversation:read' });
	}
	const participant = await readParticipant();
	expect(participant).toMatchObject({ unreadCount: 0 });
	const { conversation } = (await api.get(path)).data as { conversation: { businessLastRead: string } };
	expect(conversation.businessLastRead >= now).toBe(true);
});

test.each<[string, (userId: string) => object, string[]]>([
	['no type', () => ({ author: business }), ["should have required property 'type'"]],
	[
		'an unknown type',
		() => ({ author: business, type: 'typing' }),
		['type should be equal to one of the allowed values'],
	],
	[
		'a customer who types',
		(userId) => ({ author: { type: 'user', userId }, type: 'typing:start' }),
		['type should be conversation:read when the author type is user'],
	],
	[
		'a nameless user',
		() => ({ author: { type: 'user' }, type: 'conversation:read' }),
		["author should have required property 'userId'"],
	],
])('refuses %s as an activity', async (_title, describeBody, expected) => {
	const { path, userId } = await prepare();
	const answer = await surroundings.api.post(`${path}/activity`, describeBody(userId));
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});

test('counts conversion events of exactly one channel', async () => {
	const { path } = await prepare();
	const events = { payload: { data: [{ event_name: 'Purchase' }, { event_name: 'Lead' }] } };
	const post = async (body: object) => await surroundings.api.post(`${path}/conversionEvents`, body);
	expect(outcome(await post({ instagram: events }))).toMatchObject({
		status: 200,
		data: { conversionEvents: { datasetId: expect.any(String) as string, eventsReceived: 2 } },
	});
	expect((await post({ instagram: events, whatsapp: events })).status).toBe(400);
	expect(titles(await post({ whatsapp: {} }))).toEqual(["whatsapp should have required property 'payload'"]);
});

test('takes a reference of no channel, which leads to nothing', async () => {
	const { path, userId } = await prepare();
	const answer = await surroundings.api.post(`${path}/download`, { userId });
	expect(outcome(answer)).toEqual({ status: 200, data: {} });
});

test('downloads a data reference of Apple for a member', async () => {
	const { path, userId } = await prepare();
	const interactiveDataRef = { url: 'https://a.test', bid: 'bid', key: 'k', signature: 's', owner: 'o' };
	const post = async (body: object) => await surroundings.api.post(`${path}/download`, body);
	expect(outcome(await post({ userId, apple: { interactiveDataRef } }))).toMatchObject({
		status: 200,
		data: { interactiveData: { bid: 'bid' } },
	});
	expect((await post({ userId: 'nobody', apple: { interactiveDataRef } })).status).toBe(404);
	expect(titles(await post({ userId, apple: {} }))).toEqual([
		"apple should have required property 'interactiveDataRef'",
	]);
});
