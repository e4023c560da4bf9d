import type { IntegrationType } from './integrationType';

export const messagebird: IntegrationType = {
	option: {
		name: 'SMS (MessageBird)',
		value: 'messagebird',
		description: 'Enter the webhookSecret of the output in MessageBird',
	},
	required: [
		{
			displayName: 'Access Key',
			name: 'accessKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Signing Key',
			name: 'signingKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Originator',
			name: 'originator',
			type: 'string',
			default: '',
			placeholder: 'e.g. 12262121021',
			description: 'The phone number that customers write to',
		},
	],
	optional: [],
	changeable: [],
};
