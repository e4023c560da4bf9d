import type { INodeProperties } from 'n8n-workflow';
import { templateButtons } from './templateButtons';

export const templateName: INodeProperties = {
	displayName: 'Template Name',
	name: 'templateName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_shipped',
	description: 'As it was approved in the Meta Business Manager',
};

export const languageCode: INodeProperties = {
	displayName: 'Language',
	name: 'languageCode',
	type: 'string',
	required: true,
	default: 'en_US',
	placeholder: 'e.g. en_US',
	description: 'The code of the language in which the template was approved',
};

export const parameterText: INodeProperties = {
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
};

export const parameterName: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. first_name',
	description: 'Only for templates with named placeholders; leave empty for {{1}}, {{2}} …',
};

export const bodyParameters: INodeProperties = {
	displayName: 'Body Parameters',
	name: 'bodyParameters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add parameter',
	default: {},
	description: 'One row for each placeholder in the body of the template, in order',
	options: [
		{
			displayName: 'Parameter',
			name: 'values',
			values: [parameterText, parameterName],
		},
	],
};

export const headerType: INodeProperties = {
	displayName: 'Header',
	name: 'headerType',
	type: 'options',
	options: [
		{ name: 'Document', value: 'document' },
		{ name: 'Image', value: 'image' },
		{ name: 'Nothing to Fill In', value: 'none' },
		{ name: 'Text', value: 'text' },
		{ name: 'Video', value: 'video' },
	],
	default: 'none',
	description: "What the template's header takes",
};

export const headerValue: INodeProperties = {
	displayName: 'Header Value',
	name: 'headerValue',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://example.com/invoice.pdf',
	description: 'The text, or the public URL of the document, image or video',
	displayOptions: { hide: { headerType: ['none'] } },
};

export const headerFilename: INodeProperties = {
	displayName: 'File Name',
	name: 'headerFilename',
	type: 'string',
	default: '',
	placeholder: 'e.g. Invoice.pdf',
	description: 'How the document is called on the phone; without a name, WhatsApp shows "Untitled"',
	displayOptions: { show: { headerType: ['document'] } },
};

export const templateFields: INodeProperties[] = [
	templateName,
	languageCode,
	headerType,
	headerValue,
	headerFilename,
	bodyParameters,
	templateButtons,
];
