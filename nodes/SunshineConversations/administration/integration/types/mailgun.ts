import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';

const changeable: INodeProperties[] = [
	{
		displayName: 'From Address',
		name: 'fromAddress',
		type: 'string',
		default: '',
		placeholder: 'e.g. support@example.com',
		description: 'If different from the incoming address; forward it there, or answers are lost',
	},
	{
		displayName: 'Hide Unsubscribe Link',
		name: 'hideUnsubscribeLink',
		type: 'boolean',
		default: false,
		description: 'Whether to leave out the link; you then have to offer another way to unsubscribe',
	},
];

export const mailgun: IntegrationType = {
	option: { name: 'E-Mail (Mailgun)', value: 'mailgun' },
	required: [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: "The API key of your Mailgun account, under API Keys in Mailgun's settings",
		},
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			default: '',
			placeholder: 'e.g. mail.example.com',
			description: 'The domain that is verified in Mailgun',
		},
		{
			displayName: 'Incoming Address',
			name: 'incomingAddress',
			type: 'string',
			default: '',
			placeholder: 'e.g. support@mail.example.com',
			description: 'The address customers write to; must belong to the domain above',
		},
	],
	optional: [
		...changeable,
		{
			displayName: 'Signing Key',
			name: 'signingKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: "Mailgun's key for webhooks, if it is not the API key",
		},
	],
	changeable,
};
