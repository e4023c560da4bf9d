import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';
import { sdkFields } from './shared/sdkFields';

const fields: INodeProperties[] = [
	{
		displayName: 'Auto Update Badge',
		name: 'autoUpdateBadge',
		type: 'boolean',
		default: false,
		description: "Whether the app's badge shows the number of unread messages",
	},
	{
		displayName: 'Certificate',
		name: 'certificate',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'The certificate for push notifications (.p12), written as Base64 on one line',
	},
	{
		displayName: 'Certificate Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
	},
	{
		displayName: 'Production',
		name: 'production',
		type: 'boolean',
		default: true,
		description: "Whether to use Apple's production servers; the certificate decides if this is not set",
	},
	...sdkFields,
];

export const ios: IntegrationType = {
	option: { name: 'iOS', value: 'ios', description: 'The SDK in an iPhone or iPad app' },
	required: [],
	optional: fields,
	changeable: fields,
};
