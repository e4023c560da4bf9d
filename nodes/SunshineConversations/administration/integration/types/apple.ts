import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';

const SHORTEST_SECRET = 88;

const authenticationMessageSecret: INodeProperties = {
	displayName: 'Authentication Message Secret',
	name: 'authenticationMessageSecret',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'For messages that let customers sign in; at least 88 characters',
};

export const apple: IntegrationType = {
	option: { name: 'Apple Messages for Business', value: 'apple' },
	required: [
		{
			displayName: 'Business ID',
			name: 'businessId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2740f141-89c1-515f-07eb-1128dd73491',
		},
		{
			displayName: 'API Secret',
			name: 'apiSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'The secret that belongs to the messaging service provider',
		},
		{
			displayName: 'MSP ID',
			name: 'mspId',
			type: 'string',
			default: '',
			description: 'The ID of the messaging service provider',
		},
	],
	optional: [authenticationMessageSecret],
	changeable: [authenticationMessageSecret],
	finish(settings, _isNew, fault) {
		const { authenticationMessageSecret: secret } = settings;
		if (typeof secret !== 'string' || secret.length >= SHORTEST_SECRET) return settings;
		throw fault(
			'Authentication Message Secret',
			`enter a longer one, it has ${secret.length} characters and the API asks for ${SHORTEST_SECRET}`,
		);
	},
};
