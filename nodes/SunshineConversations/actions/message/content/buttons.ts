import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readRowMetadata } from '../../metadata';
import { RowReader } from '../../rows';
import { isLink } from '../../values';
import { buttonType, cardButtonType } from './buttonTypes';
import { buttonValues, openOnReceive, webviewSize } from './buttonValues';

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

/** Nothing without rows. */
export function readButtons(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const rows = RowReader.of(context, itemIndex, 'Buttons', 'buttons');
	const actions = rows.map((row) => readButton(row, buttonType));
	checkOpeners(rows, actions);
	return actions.length > 0 ? { actions } : {};
}

/** In a card or below a list. */
export function readCardButton(row: RowReader): IDataObject {
	return readButton(row, cardButtonType);
}

/** Of all buttons of a message, with what was read from them, one may open by itself. */
export function checkOpeners(rows: RowReader[], actions: IDataObject[]): void {
	const [, second] = rows.filter((_, index) => actions[index]?.openOnReceive === true);
	if (second) throw second.fault(openOnReceive.displayName, 'switch it off, another button opens already');
}

/** The API's form of one row; each kind of button has values of its own. */
function readButton(row: RowReader, typeField: INodeProperties): IDataObject {
	const type = row.oneOf(typeField);
	return {
		type,
		text: row.requiredText('text', 'Label', 128),
		...readValues(row, type),
		...readRowMetadata(row),
	};
}

function readValues(row: RowReader, type: string): IDataObject {
	switch (type) {
		case 'buy':
			return { amount: row.wholeNumber('amount', 'Amount', 1), ...readCurrency(row) };
		case 'link':
			return { uri: row.requiredUrl('uri', 'URL', isLink) };
		case 'postback':
			return { payload: row.requiredText('payload', 'Payload') };
		case 'reply':
			return { payload: row.requiredText('payload', 'Payload'), ...row.optionalUrl('iconUrl', 'Icon URL') };
		case 'webview':
			return {
				uri: row.requiredUrl('uri', 'URL'),
				fallback: row.requiredUrl('fallback', 'Fallback URL'),
				...row.optionalOneOf(webviewSize),
				...(row.flag('openOnReceive', openOnReceive.displayName) && { openOnReceive: true }),
			};
		default:
			return {};
	}
}

/** The API takes lower case only. */
function readCurrency(row: RowReader): IDataObject {
	const { currency } = row.optionalText('currency', 'Currency');
	if (currency === undefined) return {};
	const code = String(currency).trim().toLowerCase();
	if (/^[a-z]{3}$/.test(code)) return { currency: code };
	throw row.fault('Currency', 'enter its three letters, e.g. eur');
}
