import type { IntegrationType } from './integrationType';

export const viber: IntegrationType = {
	option: { name: 'Viber', value: 'viber' },
	required: [
		{
			displayName: 'Account Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'The token of the public account',
		},
	],
	optional: [],
	changeable: [],
};
