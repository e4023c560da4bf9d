import axios from 'axios';
import { outcome, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const phoneNumber = '+15550001234';
const template = { name: 'welcome', language: { policy: 'deterministic', code: 'en' } };

/** What the types require. */
const settings: Record<string, object> = {
	twilio: { accountSid: 'a', authToken: 'b', phoneNumberSid: 'c' },
	telegram: { token: 'd' },
};

async function prepare(type = 'whatsapp') {
	const { api } = surroundings;
	await subscribe(['conversation:create', 'conversation:message']);
	const { data } = await api.post('/integrations', { type, ...settings[type] });
	return (data as { integration: { id: string } }).integration.id;
}

async function notify(body: object, base = '/sc/v1.1') {
	const { url, appId, keyId, keySecret } = surroundings.sandbox;
	return await axios.post(`${url}${base}/apps/${appId}/notifications`, body, {
		auth: { username: keyId, password: keySecret },
		validateStatus: () => true,
		proxy: false,
	});
}

const describeNotification = (integrationId: string, message: object, extras: object = {}) => ({
	destination: { integrationId, destinationId: phoneNumber },
	author: { role: 'appMaker' },
	message,
	...extras,
});

const describeTemplate = (integrationId: string) =>
	describeNotification(integrationId, { type: 'template', template }, { messageSchema: 'whatsapp' });

const readUserId = async () =>
	((await readEvents())[0]?.payload as { user: { id: string } } | undefined)?.user.id ?? '';

test.each(['/sc/v1.1', '/v1.1'])('sends a template to a new number below %s', async (base) => {
	const answer = await notify(describeTemplate(await prepare()), base);
	expect(outcome(answer)).toEqual({
		status: 201,
		data: { notification: { _id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } },
	});
	expect(await readEvents()).toMatchObject([
		{ type: 'conversation:create', payload: { creationReason: 'notification' } },
	]);
	expect(await surroundings.driver.screen(await readUserId())).toMatchObject([
		{ channel: 'whatsapp', text: '[welcome]', state: 'delivered' },
	]);
});

test('sends a text by SMS', async () => {
	await notify(describeNotification(await prepare('twilio'), { type: 'text', text: 'Hello' }));
	expect(await surroundings.driver.screen(await readUserId())).toMatchObject([
		{ channel: 'twilio', text: 'Hello', state: 'delivered' },
	]);
});

test('WhatsApp shows no free text to somebody who has not written', async () => {
	const answer = await notify(describeNotification(await prepare(), { type: 'text', text: 'Hello' }));
	expect(answer.status).toBe(201);
	expect(await surroundings.driver.screen(await readUserId())).toMatchObject([
		{ state: 'failed', failure: { underlyingError: { errors: [{ code: 131047 }] } } },
	]);
});

test('finds the customer who has the number, and the conversation', async () => {
	const { driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'whatsapp', phoneNumber });
	const body = describeNotification(customer.integrationId, { type: 'text', text: 'Hello again' });
	body.destination.destinationId = '+1 555-000-1234';
	await notify(body);
	expect(await driver.screen(customer)).toMatchObject([{ text: 'Hello again', state: 'delivered' }]);
	expect((await surroundings.api.get(`/conversations?filter[userId]=${customer.userId}`)).data).toMatchObject(
		{
			conversations: [{ id: customer.conversationId }],
		},
	);
});

test('comes along with the next message of the customer, once', async () => {
	await notify(describeTemplate(await prepare()));
	const userId = await readUserId();
	await surroundings.driver.write(userId, { text: 'Yes?' });
	await surroundings.driver.write(userId, { text: 'Hello?' });
	const [, first, second] = await readEvents();
	expect(first?.payload.recentNotifications).toMatchObject([{ content: { template: { name: 'welcome' } } }]);
	expect(second?.payload).not.toHaveProperty('recentNotifications');
});

test.each<[string, (integrationId: string) => object, number, object]>([
	[
		'no destination',
		() => ({ author: { role: 'appMaker' }, message: { type: 'text', text: 'x' } }),
		400,
		{ code: 'bad_request', description: "should have required property 'destination'" },
	],
	[
		'an author of version 2',
		(id) => describeNotification(id, { type: 'text', text: 'x' }, { author: { role: 'business' } }),
		400,
		{ code: 'bad_request', description: 'author.role should be equal to one of the allowed values' },
	],
	[
		'a template without its schema',
		(id) => describeNotification(id, { type: 'template', template }),
		400,
		{ code: 'bad_request', description: 'message.type should be equal to one of the allowed values' },
	],
	[
		'an unknown integration',
		() => describeTemplate('0123456789abcdef01234567'),
		404,
		{ code: 'integration_not_found', description: 'Integration not found' },
	],
])('refuses %s in the words of version 1.1', async (_title, describeBody, status, error) => {
	expect(outcome(await notify(describeBody(await prepare())))).toEqual({ status, data: { error } });
});

test.each([
	['telegram', 'Notifications are not supported on telegram integrations'],
	['twilio', 'messageSchema whatsapp is not supported on twilio integrations'],
])('refuses a template on %s', async (type, description) => {
	const answer = await notify(describeTemplate(await prepare(type)));
	expect(outcome(answer)).toEqual({ status: 400, data: { error: { code: 'bad_request', description } } });
});

test('asks for a key in the words of version 1.1', async () => {
	const { url, appId } = surroundings.sandbox;
	const answer = await axios.post(
		`${url}/v1.1/apps/${appId}/notifications`,
		{},
		{ validateStatus: () => true },
	);
	expect(outcome(answer)).toEqual({
		status: 401,
		data: { error: { code: 'unauthorized', description: 'Authorization is required' } },
	});
});
