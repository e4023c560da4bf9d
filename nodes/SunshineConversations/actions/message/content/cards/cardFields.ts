import type { INodeProperties } from 'n8n-workflow';
import { cardButtonValues } from '../buttons/buttonValues';

export const cardSize: INodeProperties = {
	displayName: 'Size',
	name: 'size',
	type: 'options',
	options: [
		{ name: 'Compact', value: 'compact' },
		{ name: 'Large', value: 'large' },
	],
	default: 'compact',
};

export const title: INodeProperties = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. Oak chair',
	description: 'Up to 128 characters',
};

export const description: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. In stock, 80 EUR',
	description: 'Up to 128 characters',
};

export const imageUrl: INodeProperties = {
	displayName: 'Image URL',
	name: 'mediaUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/photo.png',
};

export const mediaType: INodeProperties = {
	displayName: 'Image Type',
	name: 'mediaType',
	type: 'string',
	default: '',
	placeholder: 'e.g. image/png',
	description: 'The MIME type, for channels that need it',
};

export const altText: INodeProperties = {
	displayName: 'Alt Text',
	name: 'altText',
	type: 'string',
	default: '',
	placeholder: 'e.g. A chair of oak',
	description: 'What a screen reader says of the image, up to 128 characters',
};

export const cardButtons: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add button',
	default: {},
	options: [{ displayName: 'Button', name: 'values', values: cardButtonValues }],
};

export const metadata: INodeProperties = {
	displayName: 'Metadata',
	name: 'metadata',
	type: 'json',
	default: '{}',
	description: 'Your own data as a flat JSON object',
};

/** The rows of a carousel or a list. */
export const cardRows: INodeProperties = {
	displayName: 'Cards',
	name: 'cards',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add card',
	default: {},
	description: 'Up to 10, each with 1 to 3 buttons',
	options: [
		{
			displayName: 'Card',
			name: 'values',
			values: [title, description, imageUrl, altText, mediaType, cardSize, cardButtons, metadata],
		},
	],
};
