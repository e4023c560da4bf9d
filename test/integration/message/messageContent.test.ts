import { takesContents, LONG_LINK, URL, link } from '../harness/sendContent';

const card = { title: 'Chair', buttons: { values: [link] } };

takesContents([
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
		'anything as JSON',
		{ contentType: 'json', contentJson: '{"type": "text", "text": "raw"}' },
		{ type: 'text', text: 'raw' },
	],
]);
