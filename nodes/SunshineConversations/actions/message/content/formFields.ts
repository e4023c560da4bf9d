import type { INodeProperties } from 'n8n-workflow';

function only(type: string): INodeProperties['displayOptions'] {
	return { show: { type: [type] } };
}

export const questionType: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Choice', value: 'select' },
		{ name: 'Email', value: 'email' },
		{ name: 'Text', value: 'text' },
	],
	default: 'text',
};

export const questionFormat: INodeProperties = {
	displayName: 'Format',
	name: 'format',
	type: 'options',
	options: [
		{ name: 'Any', value: '' },
		{ name: 'Decimal Number', value: 'decimal' },
		{ name: 'Whole Number', value: 'integer' },
	],
	default: '',
	displayOptions: only('text'),
};

export const label: INodeProperties = {
	displayName: 'Label',
	name: 'label',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your order number',
	description: 'The question, up to 128 characters',
};

export const name: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. order_number',
	description: 'The name of the answer in the output; different for every question',
};

export const placeholder: INodeProperties = {
	displayName: 'Placeholder',
	name: 'placeholder',
	type: 'string',
	default: '',
	placeholder: 'e.g. 4711',
	description: 'Shown while the field is empty',
};

export const minSize: INodeProperties = {
	displayName: 'Shortest Answer',
	name: 'minSize',
	type: 'number',
	default: 1,
	description: 'In characters, from 1 to 256',
	displayOptions: only('text'),
};

export const maxSize: INodeProperties = {
	displayName: 'Longest Answer',
	name: 'maxSize',
	type: 'number',
	default: 128,
	description: 'In characters, from 1 to 256',
	displayOptions: only('text'),
};

export const choiceLabel: INodeProperties = {
	displayName: 'Label',
	name: 'label',
	type: 'string',
	default: '',
	placeholder: 'e.g. Red',
};

export const choiceName: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. red',
};

export const choiceRows: INodeProperties = {
	displayName: 'Choices',
	name: 'choices',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add choice',
	default: {},
	description: 'Up to 200',
	displayOptions: only('select'),
	options: [
		{
			displayName: 'Choice',
			name: 'values',
			values: [choiceLabel, choiceName],
		},
	],
};

/** The rows of a form, one for each question. */
export const formFieldRows: INodeProperties = {
	displayName: 'Questions',
	name: 'formFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add question',
	default: {},
	description: 'Up to 20',
	options: [
		{
			displayName: 'Question',
			name: 'values',
			values: [questionType, label, name, placeholder, minSize, maxSize, questionFormat, choiceRows],
		},
	],
};
