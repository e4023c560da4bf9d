import { business, useWebhook } from '../../../harness';

const { surroundings, receiver, subscribe, readEvents } = useWebhook();

const content = {
	type: 'text',
	text: 'Sure?',
	actions: [
		{ type: 'reply', text: 'Yes', payload: 'YES', metadata: { step: 1 } },
		{ type: 'postback', text: 'Later', payload: 'LATER', metadata: { step: 2 } },
		{ type: 'link', text: 'Read', uri: 'https://a.test' },
		{ type: 'locationRequest', text: 'Where?' },
	],
};

async function prepare() {
	await subscribe(['conversation:message', 'conversation:postback']);
	const customer = await surroundings.driver.createCustomer({ channel: 'messenger' });
	const path = `/conversations/${customer.conversationId}/messages`;
	await surroundings.api.post(path, { author: business, content });
	await readEvents();
	receiver.received.length = 0;
	return customer;
}

test('a tap on a reply writes its text with the payload', async () => {
	const customer = await prepare();
	await surroundings.driver.tap(customer, 'Yes');
	expect(await readEvents()).toMatchObject([
		{
			type: 'conversation:message',
			payload: { message: { content: { text: 'Yes', payload: 'YES' }, metadata: { step: 1 } } },
		},
	]);
});

test('a tap on a postback sends an event and no message', async () => {
	const customer = await prepare();
	await surroundings.driver.tap(customer, 'LATER');
	expect(await readEvents()).toMatchObject([
		{
			type: 'conversation:postback',
			payload: {
				postback: { payload: 'LATER', metadata: { step: 2 } },
				user: { id: customer.userId },
				source: { type: 'messenger' },
			},
		},
	]);
});

test('a tap on a postback also writes when the app echoes postbacks', async () => {
	const customer = await prepare();
	await surroundings.api.patch('', { settings: { echoPostback: true } });
	await surroundings.driver.tap(customer, 'Later');
	const types = (await readEvents()).map(({ type }) => type);
	expect(types).toEqual(['conversation:postback', 'conversation:message']);
});

test('a tap on a location request sends a location, on a link nothing', async () => {
	const customer = await prepare();
	await surroundings.driver.tap(customer, 'Read');
	await surroundings.driver.tap(customer, 'Where?');
	expect(await readEvents()).toMatchObject([{ payload: { message: { content: { type: 'location' } } } }]);
});

test.each([
	['messenger', 'Share where you are '],
	['instagram', 'Share where you are '],
	['telegram', 'Share where you are now'],
])('on %s a button can be tapped by what is left of its text', async (channel, label) => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel });
	const actions = [{ type: 'locationRequest', text: 'Share where you are now' }];
	const path = `/conversations/${conversationId}/messages`;
	await api.post(path, { author: business, content: { type: 'text', text: 'Hello', actions } });
	const [entry] = await driver.screen(userId);
	expect(entry?.content.actions).toMatchObject([{ text: label }]);
	expect((await driver.tap(userId, label)).message?.content).toMatchObject({ type: 'location' });
});

test('a tap on a button that is not there is refused', async () => {
	const customer = await prepare();
	await expect(surroundings.driver.tap(customer, 'No')).rejects.toThrow(
		'No message on the phone has a button "No".',
	);
});
