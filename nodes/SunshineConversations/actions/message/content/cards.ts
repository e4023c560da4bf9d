import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError } from '../../parameters';
import { RowReader } from '../../rows';
import { readButton } from './buttons';
import { cardButtonValues } from './buttonValues';

const MOST_CARDS = 10;
const MOST_BUTTONS = 3;

const cardValues: INodeProperties[] = [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: '',
		description: 'Up to 128 characters',
	},
	{ displayName: 'Description', name: 'description', type: 'string', default: '' },
	{
		displayName: 'Image URL',
		name: 'mediaUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/photo.png',
	},
	{ displayName: 'Alt Text', name: 'altText', type: 'string', default: '' },
	{
		displayName: 'Size',
		name: 'size',
		type: 'options',
		options: [
			{ name: 'Compact', value: 'compact' },
			{ name: 'Large', value: 'large' },
		],
		default: 'compact',
	},
	{
		displayName: 'Buttons',
		name: 'buttons',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add button',
		default: {},
		options: [{ displayName: 'Button', name: 'values', values: cardButtonValues }],
	},
	{
		displayName: 'Metadata',
		name: 'metadata',
		type: 'json',
		default: '',
		description: 'Own data as a flat JSON object',
	},
];

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
			values: cardValues,
		},
	],
};

export function readCards(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const rows = RowReader.of(context, itemIndex, 'Cards', 'cards');
	if (rows.length < 1 || rows.length > MOST_CARDS) {
		throw fieldError(context, itemIndex, 'Cards', `add 1 to ${MOST_CARDS}, there are ${rows.length}`);
	}
	return rows.map((row) => {
		const buttons = row.rows('buttons', 'Buttons');
		if (buttons.length < 1 || buttons.length > MOST_BUTTONS) {
			throw row.fault('Buttons', `add 1 to ${MOST_BUTTONS}, there are ${buttons.length}`);
		}
		return {
			title: row.requiredText('title', 'Title', 128),
			...row.optionalText('description', 'Description', 128),
			...row.optionalText('mediaUrl', 'Image URL', 2048),
			...row.optionalText('altText', 'Alt Text', 128),
			...row.optionalText('size', 'Size'),
			...row.optionalJson('metadata', 'Metadata'),
			actions: buttons.map(readButton),
		};
	});
}
