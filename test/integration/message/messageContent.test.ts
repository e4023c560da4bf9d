import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../harness/sandbox';
import { sendContent } from '../harness/sendContent';

const surroundings = useSandbox();
const send = async (parameters: INodeParameters) => await sendContent(surroundings, parameters);

const URL = 'https://example.com/a.png';
const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const card = { title: 'Chair', buttons: { values: [link] } };

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
					{ type: 'buy', text: 'Buy', amount: '={{ "8000" }}', currency: 'EUR' },
					{
						type: 'webview',
						text: 'See',
						uri: 'https://example.com',
						fallback: 'https://example.com/f',
						size: 'tall',
					},
					{ type: 'locationRequest', text: 'Where?' },
					{ ...link, uri: 'tel:+351912345678', metadata: '{}' },
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
		'a location on the equator, as texts',
		{ contentType: 'location', latitude: "={{ '0' }}", longitude: "={{ '-78.46' }}" },
		{ type: 'location', coordinates: { lat: 0, long: -78.46 } },
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
