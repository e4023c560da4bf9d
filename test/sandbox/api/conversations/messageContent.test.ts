import { business, outcome, titles, useSandbox } from '../../harness';

const surroundings = useSandbox();

async function postContent(content: object) {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	return await surroundings.api.post(`/conversations/${conversationId}/messages`, {
		author: business,
		content,
	});
}

const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const reply = { type: 'reply', text: 'Yes', payload: 'YES' };
const item = { title: 'Cake', actions: [link] };
const field = { type: 'text', name: 'name', label: 'Your name?' };
const option = { name: 's', label: 'Small' };
const webview = { type: 'webview', text: 'Open', uri: 'https://a.test', fallback: 'https://b.test' };

test.each<[string, object, object]>([
	['plain text', { type: 'text', text: 'Hello' }, { text: 'Hello' }],
	['text of 4096 characters', { type: 'text', text: 'x'.repeat(4096) }, {}],
	['buttons alone', { type: 'text', actions: [reply] }, { actions: [reply] }],
	['HTML', { type: 'text', htmlText: '<b>Hi</b> &amp; bye' }, { text: 'Hi & bye' }],
	[
		'Markdown',
		{ type: 'text', markdownText: '# Hi\n\n**you** <x>' },
		{ htmlText: '<h1>Hi</h1><p><strong>you</strong> &lt;x&gt;</p>', text: 'Hi\nyou <x>' },
	],
	['an image', { type: 'image', mediaUrl: 'https://a.test/b.PNG' }, { mediaType: 'image/png' }],
	[
		'a file',
		{ type: 'file', mediaUrl: 'https://a.test/b.pdf', altText: 'b' },
		{ mediaType: 'application/pdf' },
	],
	[
		'a carousel',
		{ type: 'carousel', items: [item], displaySettings: { imageAspectRatio: 'square' } },
		{ text: '1. Cake\nOpen: https://example.com' },
	],
	['a list', { type: 'list', items: [item], actions: [link] }, {}],
	[
		'a location',
		{ type: 'location', coordinates: { lat: 1.5, long: -2 } },
		{ text: 'Location shared:\nhttps://maps.google.com/maps?q=1.5,-2' },
	],
	['a long URL', { type: 'image', mediaUrl: `https://a.test/${'b'.repeat(3000)}.png` }, {}],
	['a long caption', { type: 'image', mediaUrl: 'https://a.test/b.png', text: 'x'.repeat(5000) }, {}],
	['a form with a long introduction', { type: 'form', fields: [field], text: 'x'.repeat(5000) }, {}],
	['a form', { type: 'form', fields: [field] }, { submitted: false, fields: [{ minSize: 1, maxSize: 128 }] }],
])('posts %s', async (_title, content, added) => {
	expect(outcome(await postContent(content))).toMatchObject({
		status: 201,
		data: {
			messages: [{ author: business, content: added, source: { type: 'api:conversations' } }],
		},
	});
});

test.each<[string, object, string[]]>([
	['no type', { text: 'x' }, ["content should have required property 'type'"]],
	['an unknown type', { type: 'sticker' }, ['content.type should be equal to one of the allowed values']],
	[
		'a form response',
		{ type: 'formResponse', fields: [field] },
		['content.type should be equal to one of the allowed values'],
	],
	[
		'a template without schema',
		{ type: 'template', template: {} },
		['content.type should be equal to one of the allowed values'],
	],
	['an empty text', { type: 'text', text: '' }, ["content should have required property 'text'"]],
	[
		'4097 characters',
		{ type: 'text', text: 'x'.repeat(4097) },
		['content.text should NOT be longer than 4096 characters'],
	],
	[
		'Markdown that becomes too long',
		{ type: 'text', markdownText: '<'.repeat(4096) },
		['content.htmlText should NOT be longer than 4096 characters'],
	],
	[
		'HTML and Markdown at once',
		{ type: 'text', htmlText: 'a', markdownText: 'a' },
		['content should NOT have both htmlText and markdownText'],
	],
	['an image without URL', { type: 'image' }, ["content should have required property 'mediaUrl'"]],
	['a relative URL', { type: 'file', mediaUrl: 'b.pdf' }, ['content.mediaUrl should match format "uri"']],
	[
		'a URL that it cannot fetch',
		{ type: 'image', mediaUrl: 'ftp://a.test/b.png' },
		['content.mediaUrl should be an http or https address'],
	],
	[
		'a reply whose icon is no address',
		{ type: 'text', text: 'a', actions: [{ ...reply, iconUrl: 'icon.png' }] },
		['content.actions[0].iconUrl should match format "uri"'],
	],
	[
		'a currency in capitals',
		{ type: 'text', text: 'a', actions: [{ type: 'buy', text: 'Buy', amount: 1, currency: 'EUR' }] },
		['content.actions[0].currency should match pattern "^[a-z]{3}$"'],
	],
	[
		'a carousel without items',
		{ type: 'carousel', items: [] },
		['content.items should NOT have fewer than 1 items'],
	],
	[
		'eleven items',
		{ type: 'list', items: Array(11).fill(item) },
		['content.items should NOT have more than 10 items'],
	],
	[
		'an item with a reply',
		{ type: 'carousel', items: [{ title: 'a', actions: [reply] }] },
		['content.items[0].actions[0].type should be equal to one of the allowed values'],
	],
	[
		'an item with four buttons',
		{ type: 'carousel', items: [{ title: 'a', actions: Array(4).fill(link) }] },
		['content.items[0].actions should NOT have more than 3 items'],
	],
	[
		'an item with a long title',
		{ type: 'list', items: [{ ...item, title: 'x'.repeat(129) }] },
		['content.items[0].title should NOT be longer than 128 characters'],
	],
	[
		'a reply without payload',
		{ type: 'text', text: 'a', actions: [{ type: 'reply', text: 'Yes' }] },
		["content.actions[0] should have required property 'payload'"],
	],
	[
		'a webview without fallback',
		{ type: 'text', text: 'a', actions: [{ type: 'webview', text: 'a', uri: 'b' }] },
		["content.actions[0] should have required property 'fallback'"],
	],
	[
		'two webviews that open by themselves',
		{ type: 'text', actions: [1, 2].map(() => ({ ...webview, openOnReceive: true })) },
		['Only one action per message can have openOnReceive'],
	],
	[
		'a location without coordinates',
		{ type: 'location' },
		["content should have required property 'coordinates'"],
	],
	[
		'two form fields of one name',
		{ type: 'form', fields: [field, field] },
		['content.fields should have unique names'],
	],
	[
		'two options of one name',
		{ type: 'form', fields: [field, { ...field, type: 'select', name: 'size', options: [option, option] }] },
		['content.fields[1].options should have unique names'],
	],
	[
		'an item with metadata over 4096 bytes',
		{ type: 'carousel', items: [item, { ...item, metadata: { a: 'x'.repeat(4096) } }] },
		['Item metadata is limited to 4096 bytes in size.'],
	],
	[
		'a form field without label',
		{ type: 'form', fields: [{ type: 'text', name: 'a' }] },
		["content.fields[0] should have required property 'label'"],
	],
])('refuses %s', async (_title, content, expected) => {
	const answer = await postContent(content);
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});

test('rejects media by its extension', async () => {
	expect(outcome(await postContent({ type: 'file', mediaUrl: 'https://a.test/setup.exe' }))).toEqual({
		status: 415,
		data: {
			errors: [{ code: 'unsupported_media_type', title: 'File rejected. File extension not allowed' }],
		},
	});
});
