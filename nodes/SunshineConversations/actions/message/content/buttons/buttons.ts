import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../../input/input';
import { isLink } from '../../../../input/urlAndEmail';
import { readButtonOptions } from './buttonOptions';
import { buttonType, cardButtonType } from './buttonTypes';
import {
	amount,
	buttonValues,
	currency,
	fallback,
	label,
	openOnReceive,
	payload,
	uri,
	webviewSize,
} from './buttonValues';

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
export function readButtons(input: Input): IDataObject {
	const rows = input.rows(buttonRows);
	const actions = rows.map((row) => readButton(row, buttonType));
	checkOpeners(rows, actions);
	return actions.length > 0 ? { actions } : {};
}

/** In a card or below a list. */
export function readCardButton(row: Input): IDataObject {
	return readButton(row, cardButtonType);
}

/** Of all buttons of a message, with what was read from them, one may open by itself. */
export function checkOpeners(rows: Input[], actions: IDataObject[]): void {
	const [, second] = rows.filter((_, index) => actions[index]?.openOnReceive === true);
	if (second) throw second.fault(openOnReceive, 'switch it off, another button opens already');
}

/** The API's form of one row; each kind of button has values of its own. */
function readButton(row: Input, typeField: INodeProperties): IDataObject {
	const type = row.oneOf(typeField);
	return {
		type,
		text: row.optionalText(label) ?? '',
		...readValues(row, type),
		...readButtonOptions(row, type),
	};
}

function readValues(row: Input, type: string): IDataObject {
	switch (type) {
		case 'buy':
			return { amount: row.wholeNumber(amount, 0), ...readCurrency(row) };
		case 'link':
			return { uri: readLink(row, uri) };
		case 'postback':
		case 'reply':
			return { payload: readPayload(row) };
		case 'webview':
			return {
				uri: readLink(row, uri),
				fallback: readLink(row, fallback),
				...row.values([webviewSize]),
				...(row.flag(openOnReceive) && { openOnReceive: true }),
			};
		default:
			return {};
	}
}

/** Other programs have addresses too, e.g. `tel:` and those of apps; the API sets no limit. */
function readLink(row: Input, field: INodeProperties): string {
	return row.url(field, { isAddress: isLink, longest: Infinity });
}

/** The label says what was tapped as well. */
function readPayload(row: Input): string {
	const given = row.optionalText(payload) ?? row.optionalText(label);
	if (given !== undefined) return given;
	throw row.fault(label, 'fill it in, or give the button a payload');
}

/** The API takes lower case only. */
function readCurrency(row: Input): IDataObject {
	const code = row.optionalText(currency)?.trim().toLowerCase();
	if (code === undefined) return {};
	if (/^[a-z]{3}$/.test(code)) return { currency: code };
	throw row.fault(currency, 'enter its three letters, e.g. eur');
}
