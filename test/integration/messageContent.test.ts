import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runAction } from './engine';
import { useSandbox } from './sandbox';

const surroundings = useSandbox();

const URL = 'https://example.com/a.png';
const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const card = { title: 'Chair', buttons: { values: [link] } };

/** Sends to a customer on web chat, and gives what was posted and the outcome. */
const send = async (parameters: INodeParameters) => {
	const { credential, driver } = surroundings;
	const { conversationId } = await driver.createCustomer({ channel: 'web' });
	const { error } = await runAction({
		credential,
		parameters: {
			resource: 'message',
			operation: 'send',
			sendTo: 'conversation',
			conversationId,
			...parameters,
		},
	});
	const posted = (await driver.requests()).find(({ method }) => method === 'POST');
	return { error, status: posted?.status, body: posted?.body as { content: IDataObject } & IDataObject };
};

it.each<[string, INodeParameters, IDataObject]>([
	[
		'a text with every kind of button',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ type: 'reply', text: 'Yes', payload: 'YES', iconUrl: URL },
					{ type: 'postback', text: 'More', payload: 'MORE', metadata: '{"a": 1}' },
					link,
					{ type: 'buy', text: 'Buy', amount: 8000, currency: 'eur' },
					{
						type: 'webview',
						text: 'See',
						uri: 'https://example.com',
						fallback: 'https://example.com/f',
						size: 'tall',
					},
					{ type: 'locationRequest', text: 'Where?' },
				],
			},
		},
		{
			type: 'text',
			text: 'Choose',
			actions: [
				{ type: 'reply', text: 'Yes', payload: 'YES', iconUrl: URL },
				{ type: 'postback', text: 'More', payload: 'MORE', metadata: { a: 1 } },
				link,
				{ type: 'buy', text: 'Buy', amount: 8000, currency: 'eur' },
				{
					type: 'webview',
					text: 'See',
					uri: 'https://example.com',
					fallback: 'https://example.com/f',
					size: 'tall',
				},
				{ type: 'locationRequest', text: 'Where?' },
			],
		},
	],
	[
		'an image',
		{
			contentType: 'image',
			mediaUrl: URL,
			caption: '**Hi**',
			textFormat: 'markdown',
			altText: 'A chair',
			buttons: { values: [link] },
		},
		{ type: 'image', mediaUrl: URL, markdownText: '**Hi**', altText: 'A chair', actions: [link] },
	],
	[
		'a file',
		{ contentType: 'file', mediaUrl: 'https://example.com/a.pdf' },
		{ type: 'file', mediaUrl: 'https://example.com/a.pdf' },
	],
	[
		'a carousel',
		{
			contentType: 'carousel',
			cards: {
				values: [
					{
						...card,
						description: 'Oak',
						mediaUrl: URL,
						altText: 'A chair',
						size: 'large',
						metadata: '{"a": 1}',
					},
				],
			},
			imageAspectRatio: 'square',
		},
		{
			type: 'carousel',
			items: [
				{
					title: 'Chair',
					description: 'Oak',
					mediaUrl: URL,
					altText: 'A chair',
					size: 'large',
					metadata: { a: 1 },
					actions: [link],
				},
			],
			displaySettings: { imageAspectRatio: 'square' },
		},
	],
	[
		'a list',
		{ contentType: 'list', cards: { values: [card, card] }, listButtons: { values: [link] } },
		{
			type: 'list',
			items: [
				{ title: 'Chair', size: 'compact', actions: [link] },
				{ title: 'Chair', size: 'compact', actions: [link] },
			],
			actions: [link],
		},
	],
	[
		'a location',
		{ contentType: 'location', latitude: 38.7, longitude: -9.1, placeName: 'Shop', address: 'Rua Augusta 1' },
		{
			type: 'location',
			coordinates: { lat: 38.7, long: -9.1 },
			location: { name: 'Shop', address: 'Rua Augusta 1' },
		},
	],
	[
		'a form',
		{
			contentType: 'form',
			formText: 'Please',
			formFields: {
				values: [
					{
						type: 'text',
						name: 'order',
						label: 'Order',
						placeholder: '42',
						minSize: 2,
						maxSize: 9,
						format: 'integer',
					},
					{ type: 'email', name: 'email', label: 'Email' },
					{
						type: 'select',
						name: 'color',
						label: 'Color',
						choices: { values: [{ name: 'r', label: 'Red' }] },
					},
				],
			},
		},
		{
			type: 'form',
			text: 'Please',
			fields: [
				{
					type: 'text',
					name: 'order',
					label: 'Order',
					placeholder: '42',
					minSize: 2,
					maxSize: 9,
					format: 'integer',
				},
				{ type: 'email', name: 'email', label: 'Email' },
				{ type: 'select', name: 'color', label: 'Color', options: [{ name: 'r', label: 'Red' }] },
			],
		},
	],
	[
		'anything as JSON',
		{ contentType: 'json', contentJson: '{"type": "text", "text": "raw"}' },
		{ type: 'text', text: 'raw' },
	],
])('%s reaches the API in its form, and the API takes it', async (_, parameters, content) => {
	const { error, status, body } = await send(parameters);
	expect(error).toBeUndefined();
	expect(status).toBe(201);
	// The sandbox fills in what the API takes for granted.
	expect(body.content).toMatchObject(content);
});

it.each<[string, INodeParameters, IDataObject]>([
	[
		'author, metadata and a blocked input',
		{
			authorName: 'Sunny',
			authorAvatarUrl: URL,
			writtenByAi: true,
			blockChatInput: true,
			metadata: { values: [{ key: 'campaign', value: 'x' }] },
		},
		{
			author: { type: 'business', displayName: 'Sunny', avatarUrl: URL, subtypes: ['AI'] },
			content: { type: 'text', text: 'Hello', blockChatInput: true },
			metadata: { campaign: 'x' },
		},
	],
	['a silent message', { silent: true }, { destination: { integrationType: 'none' } }],
	['a channel', { channel: 'web' }, { destination: { integrationType: 'web' } }],
	[
		'a channel override',
		{ override: '{"line": {"payload": {"a": 1}}}' },
		{ override: { line: { payload: { a: 1 } } } },
	],
])('%s goes along', async (_, additionalFields, expected) => {
	const { body } = await send({ contentType: 'text', text: 'Hello', additionalFields });
	expect(body).toMatchObject(expected);
});

const button = (change: IDataObject): INodeParameters =>
	({
		contentType: 'text',
		text: 'Choose',
		buttons: { values: [link, { ...link, ...change }] },
	}) as INodeParameters;
const question = { type: 'text', name: 'a', label: 'A', minSize: 1, maxSize: 2 };

it.each<[string, INodeParameters, string]>([
	['a button without a label', button({ text: '' }), 'Buttons, row 2: Label: fill it in'],
	[
		'a label that is too long',
		button({ text: 'x'.repeat(129) }),
		'Buttons, row 2: Label: shorten it, it has 129 characters and the API takes 128',
	],
	['a link without a URL', button({ uri: '' }), 'Buttons, row 2: URL: fill it in'],
	[
		'a link to nowhere',
		button({ uri: 'example' }),
		'Buttons, row 2: URL: enter a full address, e.g. https://example.com',
	],
	[
		'a reply without a payload',
		button({ type: 'reply', payload: '' }),
		'Buttons, row 2: Payload: fill it in',
	],
	[
		'a price of nothing',
		button({ type: 'buy', amount: 0 }),
		'Buttons, row 2: Amount: enter a whole number from 1 up',
	],
	[
		'metadata that is no JSON',
		button({ metadata: 'a=1' }),
		'Buttons, row 2: Metadata: enter a JSON object, e.g. {"order": 42}',
	],
	['no cards', { contentType: 'carousel', cards: {} }, 'Cards: add 1 to 10, there are 0'],
	[
		'too many cards',
		{ contentType: 'list', cards: { values: Array(11).fill(card) } },
		'Cards: add 1 to 10, there are 11',
	],
	[
		'a card without buttons',
		{ contentType: 'list', cards: { values: [{ title: 'A' }] } },
		'Cards, row 1: Buttons: add 1 to 3, there are 0',
	],
	[
		'a card with a bad button',
		{
			contentType: 'carousel',
			cards: { values: [card, { title: 'B', buttons: { values: [{ ...link, text: '' }] } }] },
		},
		'Cards, row 2: Buttons, row 1: Label: fill it in',
	],
	[
		'a media URL that is none',
		{ contentType: 'image', mediaUrl: 'photo.png' },
		'URL: enter a full address, e.g. https://example.com/photo.png',
	],
	[
		'a latitude off the globe',
		{ contentType: 'location', latitude: 91, longitude: 0 },
		'Latitude: enter degrees from -90 to 90',
	],
	[
		'a form without questions',
		{ contentType: 'form', formFields: {} },
		'Questions: add 1 to 20, there are 0',
	],
	[
		'two questions of one name',
		{ contentType: 'form', formFields: { values: [question, question] } },
		'Questions, row 2: Name: "a" is used already, every question needs its own',
	],
	[
		'a choice among nothing',
		{ contentType: 'form', formFields: { values: [{ type: 'select', name: 'a', label: 'A' }] } },
		'Questions, row 1: Choices: add 1 to 200, there are 0',
	],
	[
		'lengths the wrong way round',
		{ contentType: 'form', formFields: { values: [{ ...question, minSize: 3 }] } },
		'Questions, row 1: Shortest Answer: it must not be greater than the longest one, 2',
	],
	[
		'JSON without a type',
		{ contentType: 'json', contentJson: '{}' },
		'Content: enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}',
	],
	[
		'two destinations',
		{ contentType: 'text', text: 'Hello', additionalFields: { silent: true, channel: 'web' } },
		'Silent and Channel: choose one of them',
	],
	[
		'a customer who writes by AI',
		{ contentType: 'text', text: 'Hello', additionalFields: { authorUserId: 'u', writtenByAi: true } },
		'Written by AI: only messages of the business can be, clear Author User ID or this',
	],
	[
		'an override that is no JSON',
		{ contentType: 'text', text: 'Hello', additionalFields: { override: 'whatsapp' } },
		'Channel Override: enter a JSON object, e.g. {"whatsapp": {"payload": {…}}}',
	],
])('%s is refused before any request, by row and field', async (_, parameters, sentence) => {
	const { error, body } = await send(parameters);
	expect(error?.message).toBe(sentence);
	expect(body).toBeUndefined();
});
