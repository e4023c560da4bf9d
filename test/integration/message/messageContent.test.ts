import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../harness/sandbox';
import { sendContent } from '../harness/sendContent';

const surroundings = useSandbox();
const send = async (parameters: INodeParameters) => await sendContent(surroundings, parameters);

const URL = 'https://example.com/a.png';
const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const LONG_LINK = `https://example.com/${'x'.repeat(3000)}`;
const card = { title: 'Chair', buttons: { values: [link] } };

it.each<[string, INodeParameters, IDataObject]>([
	[
		'a text with every kind of button',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ type: 'reply', text: 'Yes', payload: 'YES', options: { iconUrl: URL } },
					{ type: 'postback', text: 'More', payload: 'MORE', options: { metadata: '{"a": 1}' } },
					link,
					{ type: 'buy', text: 'Buy', amount: '={{ "8000" }}', currency: 'EUR' },
					{
						type: 'webview',
						text: 'See',
						uri: 'https://example.com',
						fallback: 'https://example.com/f',
						size: 'tall',
					},
					{ type: 'locationRequest', text: 'Where?' },
					{ ...link, uri: 'tel:+351912345678', options: { metadata: '{}' } },
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
				{ ...link, uri: 'tel:+351912345678' },
			],
		},
	],
	[
		'a text with buttons of which little is known',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ type: 'reply', text: 'Yes' },
					{ type: 'reply', text: '', payload: 'NO', options: { iconUrl: URL } },
					{ type: 'postback', text: 'x'.repeat(200) },
					{ ...link, text: '' },
					{ ...link, uri: 'myapp://order/1' },
					{ ...link, uri: LONG_LINK },
					{ type: 'buy', text: '', amount: 0 },
					{ type: 'webview', text: '', uri: 'myapp://a', fallback: 'mailto:ana@example.com' },
					{ type: 'locationRequest' },
				],
			},
		},
		{
			type: 'text',
			text: 'Choose',
			actions: [
				{ type: 'reply', text: 'Yes', payload: 'Yes' },
				{ type: 'reply', text: '', payload: 'NO', iconUrl: URL },
				{ type: 'postback', text: 'x'.repeat(200), payload: 'x'.repeat(200) },
				{ ...link, text: '' },
				{ ...link, uri: 'myapp://order/1' },
				{ ...link, uri: LONG_LINK },
				{ type: 'buy', text: '', amount: 0 },
				{ type: 'webview', text: '', uri: 'myapp://a', fallback: 'mailto:ana@example.com' },
				{ type: 'locationRequest', text: '' },
			],
		},
	],
	[
		'buttons without a text',
		{ contentType: 'text', text: '', buttons: { values: [{ type: 'reply', text: 'Yes' }] } },
		{ type: 'text', actions: [{ type: 'reply', text: 'Yes', payload: 'Yes' }] },
	],
	[
		'links with options of Messenger',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ ...link, options: { default: true, hideShareButton: true, messengerExtensions: true } },
					{ ...link, type: 'webview', fallback: URL, options: { messengerExtensions: true } },
					{ ...link, options: { default: false, hideShareButton: false } },
				],
			},
		},
		{
			type: 'text',
			actions: [
				{
					...link,
					default: true,
					extraChannelOptions: { messenger: { messenger_extensions: true, webview_share_button: 'hide' } },
				},
				{
					...link,
					type: 'webview',
					extraChannelOptions: { messenger: { messenger_extensions: true } },
				},
				link,
			],
		},
	],
	[
		'an image with a long address',
		{ contentType: 'image', mediaUrl: `${LONG_LINK}.png` },
		{ type: 'image', mediaUrl: `${LONG_LINK}.png` },
	],
	[
		'a long caption',
		{ contentType: 'image', mediaUrl: URL, caption: 'x'.repeat(5000) },
		{ type: 'image', text: 'x'.repeat(5000) },
	],
	[
		'a long caption of a file, as JSON',
		{
			contentType: 'json',
			contentJson: JSON.stringify({ type: 'file', mediaUrl: URL, text: 'x'.repeat(5000) }),
		},
		{ type: 'file', text: 'x'.repeat(5000) },
	],
	[
		'an image',
		{
			contentType: 'image',
			mediaUrl: URL,
			caption: '**Hi**',
			options: { textFormat: 'markdown' },
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
						mediaType: 'image/png',
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
					mediaType: 'image/png',
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
		'a location on the equator, as texts',
		{ contentType: 'location', latitude: "={{ '0' }}", longitude: "={{ '-78.46' }}" },
		{ type: 'location', coordinates: { lat: 0, long: -78.46 } },
	],
	[
		'a place in the sea',
		{ contentType: 'location', latitude: 0, longitude: 0 },
		{ type: 'location', coordinates: { lat: 0, long: 0 } },
	],
	[
		'a location with commas',
		{ contentType: 'location', latitude: '38,7223', longitude: '-9,1393' },
		{ type: 'location', coordinates: { lat: 38.7223, long: -9.1393 } },
	],
	[
		'a form with a long introduction',
		{
			contentType: 'form',
			formText: 'x'.repeat(5000),
			formFields: { values: [{ type: 'email', name: 'email', label: 'Email' }] },
		},
		{ type: 'form', text: 'x'.repeat(5000) },
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
	expect(body?.content).toMatchObject(content);
});
