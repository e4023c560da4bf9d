import type { Content } from '../../../sandbox/api/model';

const mediaUrl = 'https://example.com/chair.png';
const link = { type: 'link', text: 'Open', uri: 'https://example.com' };

/** A message of each kind that a business can post. */
export const contents: Content[] = [
	{
		type: 'text',
		text: 'Is the chair for you?',
		actions: [
			{ type: 'reply', text: 'Yes', payload: 'YES' },
			{ type: 'locationRequest', text: 'Where?' },
			{ type: 'postback', text: 'More', payload: 'MORE' },
			link,
		],
	},
	{ type: 'image', mediaUrl, altText: 'A chair', text: 'It is made of oak' },
	{ type: 'file', mediaUrl: 'https://example.com/invoice.pdf' },
	{
		type: 'location',
		coordinates: { lat: 38.71, long: -9.14 },
		location: { name: 'Shop', address: 'Rua 1' },
	},
	{ type: 'carousel', items: [{ title: 'Chair', description: 'Oak', mediaUrl, actions: [link] }] },
	{ type: 'list', items: [{ title: 'Chair', description: 'Oak', mediaUrl, actions: [link] }] },
	{
		type: 'form',
		fields: [
			{ type: 'email', name: 'email', label: 'Email', placeholder: 'ana@example.com' },
			{
				type: 'select',
				name: 'color',
				label: 'Color',
				options: [
					{ name: 'r', label: 'Red' },
					{ name: 'b', label: 'Blue' },
				],
			},
		],
	},
];
