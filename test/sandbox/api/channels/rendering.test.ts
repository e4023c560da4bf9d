import { business, useSandbox } from '../../harness';

const surroundings = useSandbox();

const text = { type: 'text', text: 'Hello' };
const carousel = {
	type: 'carousel',
	items: [{ title: 'Cake', actions: [{ type: 'link', text: 'Open', uri: 'https://a.test' }] }],
};

async function post(conversationId: string, content: object, extras: object = {}) {
	const body = { author: business, content, ...extras };
	return await surroundings.api.post(`/conversations/${conversationId}/messages`, body);
}

test.each([
	['web', 'carousel'],
	['whatsapp', 'text'],
	['mailgun', 'text'],
	['telegram', 'carousel'],
])('shows a carousel on %s as %s', async (channel, type) => {
	const { userId, conversationId } = await surroundings.driver.createCustomer({ channel });
	await post(conversationId, carousel);
	expect(await surroundings.driver.screen(userId)).toMatchObject([
		{ text: '1. Cake\nOpen: https://a.test', content: { type } },
	]);
});

test.each([
	['messenger', 'list'],
	['web', 'carousel'],
	['line', 'carousel'],
	['telegram', 'text'],
	['twilio', 'text'],
])('shows a list on %s as %s', async (channel, type) => {
	const { userId, conversationId } = await surroundings.driver.createCustomer({ channel });
	await post(conversationId, { ...carousel, type: 'list' });
	expect(await surroundings.driver.screen(userId)).toMatchObject([
		{ text: '1. Cake\nOpen: https://a.test', content: { type } },
	]);
});

test('shows HTML on the web only, and cuts long buttons on Messenger', async () => {
	const { driver } = surroundings;
	const content = {
		type: 'text',
		htmlText: '<b>Hi</b>',
		actions: [{ type: 'reply', text: 'A button text of some length', payload: 'A' }],
	};
	const shown = [];
	for (const channel of ['web', 'messenger']) {
		const { userId, conversationId } = await driver.createCustomer({ channel });
		await post(conversationId, content);
		const [entry] = await driver.screen(userId);
		shown.push([entry?.content.htmlText, entry?.content.actions?.[0]?.text]);
	}
	expect(shown).toEqual([
		['<b>Hi</b>', 'A button text of some length'],
		[undefined, 'A button text of som'],
	]);
});

test('gives the channel its raw payload instead of the content', async () => {
	const { userId, conversationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	const payload = { type: 'interactive', interactive: { body: { text: 'Pick one' } } };
	await post(conversationId, text, { override: { whatsapp: { payload }, line: { payload: {} } } });
	expect(await surroundings.driver.screen(userId)).toMatchObject([{ text: 'Pick one', override: payload }]);
});
