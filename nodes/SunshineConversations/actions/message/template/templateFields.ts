import type { INodeProperties } from 'n8n-workflow';
import { bodyParameters } from './bodyParameters';
import { headerFields } from './header';
import { moreComponents } from './moreComponents';
import { lineBreaks } from './oneLine';
import { templateButtons } from './templateButtons';
import { templateName } from './templateName';

export const languageCode: INodeProperties = {
	displayName: 'Language',
	name: 'languageCode',
	type: 'string',
	required: true,
	default: 'en_US',
	placeholder: 'e.g. en_US',
	description: 'The language code of the approved template',
};

export const templateFields: INodeProperties[] = [
	templateName,
	languageCode,
	...headerFields,
	bodyParameters,
	templateButtons,
];

/** For some templates. */
export const templateOptions: INodeProperties[] = [lineBreaks, moreComponents];
