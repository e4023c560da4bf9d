import type { INodeProperties } from 'n8n-workflow';

export const templateButtonType: INodeProperties = {
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

export const buttonPosition: INodeProperties = {
	displayName: 'Position',
	name: 'index',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 9 },
	default: 0,
	description: 'Of the button in the template, counted from 0',
};

export const buttonValue: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	description: 'The code to copy, the payload of the reply, or the end of the URL',
};

/** The rows for those buttons of a template that take a value. */
export const templateButtons: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
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
