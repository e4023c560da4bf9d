import type { IntegrationType } from './integrationType';

export const twitter: IntegrationType = {
	option: { name: 'X (Twitter)', value: 'twitter', description: 'Needs an enterprise app on X' },
	required: [
		{
			displayName: 'Consumer Key',
			name: 'consumerKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Consumer Secret',
			name: 'consumerSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Access Token Key',
			name: 'accessTokenKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Access Token Secret',
			name: 'accessTokenSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
	],
	optional: [],
	changeable: [],
	finish(settings, isNew) {
		// The API takes no other tier.
		return isNew ? { tier: 'enterprise', ...settings } : settings;
	},
};
