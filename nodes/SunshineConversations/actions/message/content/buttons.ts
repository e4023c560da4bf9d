import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { RowReader } from '../../rows';
import { buttonValues } from './buttonValues';

/** The rows of buttons and quick replies below a text or an image. */
export const buttonRows: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add button',
	default: {},
	description: 'Buttons and quick replies; channels without them show them as text',
	options: [{ displayName: 'Button', name: 'values', values: buttonValues }],
};

export function readButtons(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	return RowReader.of(context, itemIndex, 'Buttons', 'buttons').map(readButton);
}

/** The API's form of one row; each kind of button has values of its own. */
export function readButton(row: RowReader): IDataObject {
	const type = row.choice('type');
	return {
		type,
		text: row.requiredText('text', 'Label', 128),
		...readValues(row, type),
		...row.optionalJson('metadata', 'Metadata'),
	};
}

function readValues(row: RowReader, type: string): IDataObject {
	switch (type) {
		case 'buy':
			return {
				amount: row.wholeNumber('amount', 'Amount', 1),
				...row.optionalText('currency', 'Currency', 3),
			};
		case 'link':
			return { uri: row.requiredUrl('uri', 'URL') };
		case 'postback':
			return { payload: row.requiredText('payload', 'Payload') };
		case 'reply':
			return {
				payload: row.requiredText('payload', 'Payload'),
				...row.optionalText('iconUrl', 'Icon URL', 2048),
			};
		case 'webview':
			return {
				uri: row.requiredUrl('uri', 'URL'),
				fallback: row.requiredUrl('fallback', 'Fallback URL'),
				...row.optionalText('size', 'Size'),
				...(row.flag('openOnReceive') && { openOnReceive: true }),
			};
		default:
			return {};
	}
}
