import type { INodeProperties } from 'n8n-workflow';
import { bodyParameters } from './bodyParameters';
import { headerFields } from './header';
import { lineBreaks } from './oneLine';
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

export const templateFields: INodeProperties[] = [
	templateName,
	languageCode,
	...headerFields,
	bodyParameters,
	templateButtons,
	lineBreaks,
];
