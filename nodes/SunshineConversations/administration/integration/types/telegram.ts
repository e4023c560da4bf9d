import type { IntegrationType } from './integrationType';

export const telegram: IntegrationType = {
	option: { name: 'Telegram', value: 'telegram' },
	required: [
		{
			displayName: 'Bot Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'The token from BotFather',
		},
	],
	optional: [],
	changeable: [],
};
