import { channels } from '../../../sandbox/api/channels/channels';
import { triggers } from '../../../sandbox/api/model';
import { business, useReceiver, useSandbox } from '../../sandbox/harness';

const surroundings = useSandbox();
const receiver = useReceiver();

const mediaUrl = 'https://example.com/menu.png';
const link = { type: 'link', text: 'Menu', uri: 'https://example.com' };
const postback = { type: 'postback', text: 'Order', payload: 'ORDER', metadata: { table: 4 } };
const reply = { type: 'reply', text: 'Yes', payload: 'YES' };
const webview = {
	type: 'webview',
	text: 'Look',
	uri: 'https://example.com',
	fallback: 'https://example.com',
};
const items = [{ title: 'Tacos', description: 'Today', mediaUrl, size: 'large', actions: [link, postback] }];
const fields = [{ type: 'email', name: 'mail', label: 'Your address' }];

const contents = [
	{ type: 'text', text: 'Hello', actions: [link, webview, { type: 'buy', text: 'Buy', amount: 500 }] },
	{ type: 'text', text: 'More?', actions: [reply, { type: 'locationRequest', text: 'Where?' }] },
	{ type: 'image', mediaUrl, text: 'Menu', actions: [postback] },
	{ type: 'file', mediaUrl, altText: 'The menu' },
	{ type: 'carousel', items },
	{ type: 'list', items },
	{ type: 'form', fields },
	{ type: 'location', coordinates: { lat: 38.7, long: -9.1 } },
];

async function play(channel: string) {
	const { api, driver } = surroundings;
	const customer = await driver.createCustomer({ channel, name: 'Ana Lima' });
	const first = await driver.write(customer, { text: 'Hello' }, { metadata: { page: 'home' } });
	const posts = `/conversations/${customer.conversationId}/messages`;
	for (const content of contents) {
		expect((await api.post(posts, { author: business, content })).status).toBe(201);
	}
	await driver.write(customer, { type: 'image', mediaUrl }, { quotedMessageId: first.id });
	await driver.tap(customer, 'Order');
	await driver.tap(customer, 'Yes');
	await driver.tap(customer, 'Where?');
	await driver.submitForm(customer, { mail: 'ana@example.com' });
	await driver.refer(customer, { code: 'summer', details: { source: 'ad' } });
	await driver.read(customer);
	await driver.startTyping(customer);
	await api.get(posts);
	await api.delete(`/users/${customer.userId}`);
}

it.each([...channels.keys()])(
	'all that happens on %s is told to those who want to know everything',
	async (channel) => {
		const webhooks = [{ target: receiver.target, triggers, includeFullUser: true, includeFullSource: true }];
		await surroundings.api.post('/integrations', { type: 'custom', webhooks });
		await play(channel);
		await surroundings.driver.untilIdle();
		expect(new Set(receiver.received.map(({ body }) => body.events[0]?.type)).size).toBeGreaterThan(5);
	},
);
