import { business, titles, useSandbox } from '../../harness';

const surroundings = useSandbox();

interface Posted {
	content: { type: string; text?: string };
}

async function prepare(channel = 'web') {
	const customer = await surroundings.driver.createCustomer({ channel });
	const post = async (content: object) =>
		await surroundings.api.post(`/conversations/${customer.conversationId}/messages`, {
			author: business,
			content: { type: 'text', ...content },
		});
	const read = async (content: object) =>
		((await post(content)).data as { messages: Posted[] }).messages.map((message) => message.content);
	return { ...customer, post, read };
}

test.each<[string, object, object]>([
	[
		'a link',
		{ text: 'More: %[Read](https://a.test/x)' },
		{ text: 'More:', actions: [{ type: 'link', text: 'Read', uri: 'https://a.test/x' }] },
	],
	[
		'replies',
		{ text: 'Sure? %[Yes](reply:YES) %[No way](reply:NO THANKS)' },
		{
			text: 'Sure?',
			actions: [
				{ type: 'reply', text: 'Yes', payload: 'YES' },
				{ type: 'reply', text: 'No way', payload: 'NO THANKS' },
			],
		},
	],
	[
		'a button without text',
		{ text: '%[Later](postback:LATER)' },
		{ actions: [{ type: 'postback', text: 'Later', payload: 'LATER' }] },
	],
	[
		'an image',
		{ text: 'Look ![](https://a.test/cake.png)' },
		{ type: 'image', text: 'Look', mediaUrl: 'https://a.test/cake.png', mediaType: 'image/png' },
	],
	[
		'a button in Markdown',
		{ markdownText: '**Sure?** %[Yes](reply:YES)' },
		{ htmlText: '<p><strong>Sure?</strong></p>', actions: [{ type: 'reply', text: 'Yes' }] },
	],
])('reads %s in a text', async (_title, content, expected) => {
	const { read } = await prepare();
	expect(await read(content)).toMatchObject([expected]);
});

test.each(['100%', 'a [link](https://a.test)', '&((', '%[open](', 'mail & (phone)'])(
	'leaves %j alone',
	async (text) => {
		const { read } = await prepare();
		expect(await read({ text })).toEqual([{ type: 'text', text }]);
	},
);

const template =
	'&((namespace=[[ns]]template=[[order]]fallback=[[Your order]]body_text=[[Ana]]body_text=[[42]]' +
	'header_image=[[https://a.test/cake.png]]))&';

test('makes two messages of a text in front of a template', async () => {
	const { userId, read } = await prepare('whatsapp');
	expect(await read({ text: `Dear Ana, ${template}` })).toMatchObject([
		{ type: 'text', text: 'Dear Ana,' },
		{ type: 'text', text: 'Your order' },
	]);
	const screen = await surroundings.driver.screen(userId);
	expect(screen.map(({ text }) => text)).toEqual(['Dear Ana,', '[order] Ana | 42']);
	expect(screen[1]?.override).toMatchObject({
		template: {
			namespace: 'ns',
			language: { policy: 'deterministic', code: 'en_US' },
			components: [
				{ type: 'header', parameters: [{ type: 'image', image: { link: 'https://a.test/cake.png' } }] },
				{ type: 'body', parameters: [{ text: 'Ana' }, { text: '42' }] },
			],
		},
	});
});

test('takes the language of a template from the integration', async () => {
	const { userId, integrationId, read } = await prepare('whatsapp');
	await surroundings.api.patch(`/integrations/${integrationId}`, { hsmFallbackLanguage: 'da' });
	await read({ text: template });
	expect((await surroundings.driver.screen(userId))[0]?.override).toMatchObject({
		template: { language: { code: 'da' } },
	});
});

test('passes the closed WhatsApp window with the template, not with the text', async () => {
	const { driver } = surroundings;
	const { userId, read } = await prepare('whatsapp');
	await driver.closeWhatsAppWindow(userId);
	await read({ text: `Dear Ana, ${template}` });
	expect((await driver.screen(userId)).map(({ state }) => state)).toEqual(['failed', 'delivered']);
});

test('shows the fallback of a template on other channels', async () => {
	const { userId, read } = await prepare('web');
	await read({ text: template });
	expect((await surroundings.driver.screen(userId)).map(({ text }) => text)).toEqual(['Your order']);
});

test('refuses a shorthand image of a forbidden kind and stores nothing', async () => {
	const { conversationId, post } = await prepare();
	const answer = await post({ text: '![](https://a.test/a.exe)' });
	expect([answer.status, titles(answer)]).toEqual([415, ['File rejected. File extension not allowed']]);
	const { data } = await surroundings.api.get(`/conversations/${conversationId}/messages`);
	expect(data).toMatchObject({ messages: [] });
});
