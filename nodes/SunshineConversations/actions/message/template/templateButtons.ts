import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import type { ToLine } from './oneLine';

/** What WhatsApp calls the value of a button, by the button's type. */
const BUTTON_VALUES: Readonly<Record<string, string>> = {
	copy_code: 'coupon_code',
	quick_reply: 'payload',
	url: 'text',
};
const MOST_BUTTONS = 10;

const templateButtonType: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Copy Code', value: 'copy_code' },
		{ name: 'Quick Reply', value: 'quick_reply' },
		{ name: 'URL', value: 'url' },
	],
	default: 'quick_reply',
};

const buttonPosition: INodeProperties = {
	displayName: 'Position',
	name: 'index',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: MOST_BUTTONS - 1 },
	default: 0,
	hint: '0 for the first button',
	description: 'Of the button in the template, counted from 0',
};

const buttonValue: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	description: 'The code to copy, the payload of the reply, or the end of the URL',
};

/** The rows for those buttons of a template that take a value. */
export const templateButtons: INodeProperties = {
	displayName: 'Buttons',
	name: 'templateButtons',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add template button',
	default: {},
	description: "One row for each of the template's buttons that takes a value",
	options: [
		{
			displayName: 'Button',
			name: 'values',
			values: [templateButtonType, buttonPosition, buttonValue],
		},
	],
};

export function readButtons(input: Input, toLine: ToLine): IDataObject[] {
	const taken = new Set<number>();
	return input.rows(templateButtons).map((row) => {
		const type = row.oneOf(templateButtonType);
		const position = row.wholeNumber(buttonPosition, 0, MOST_BUTTONS - 1);
		if (taken.has(position)) {
			throw row.fault(
				buttonPosition,
				`${position} is taken already, count the buttons of the template from 0`,
			);
		}
		taken.add(position);
		const value = row.text(buttonValue);
		const parameter = BUTTON_VALUES[type]!;
		return {
			type: 'button',
			sub_type: type,
			index: String(position),
			// The customer does not see a payload, which may have any form.
			parameters: [
				{
					type: parameter,
					[parameter]: type === 'quick_reply' ? value : toLine(value, row.faultOf(buttonValue)),
				},
			],
		};
	});
}
