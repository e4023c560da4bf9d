import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';

const fields: INodeProperties[] = [
	{
		displayName: 'Account ID',
		name: 'accountId',
		type: 'string',
		default: '',
		description:
			'Of the WhatsApp Business account; with the token below it brings templates into the history',
	},
	{
		displayName: 'Account Management Access Token',
		name: 'accountManagementAccessToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
	},
	{
		displayName: 'Template Fallback Language',
		name: 'hsmFallbackLanguage',
		type: 'string',
		default: '',
		placeholder: 'e.g. en_US',
		description: 'Of templates that are sent in shorthand without a language',
	},
];

export const whatsapp: IntegrationType = {
	option: { name: 'WhatsApp', value: 'whatsapp' },
	required: [],
	optional: fields,
	changeable: fields,
};
