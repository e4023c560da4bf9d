import type { INodeProperties } from 'n8n-workflow';
import type { IntegrationType } from './integrationType';
import { sdkFields } from './shared/sdkFields';

const fields: INodeProperties[] = [
	{
		displayName: 'Client Email',
		name: 'clientEmail',
		type: 'string',
		default: '',
		placeholder: 'e.g. push@my-project.iam.gserviceaccount.com',
		description: "The client_email in the key file of Firebase's service account",
	},
	{
		displayName: 'Private Key',
		name: 'privateKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'The private_key in the key file, including each \\n',
	},
	{
		displayName: 'Project ID',
		name: 'projectId',
		type: 'string',
		default: '',
		description: 'The project_id in the key file',
	},
	{
		displayName: 'Sender ID (Legacy)',
		name: 'senderId',
		type: 'string',
		default: '',
		description: 'Firebase no longer supports keys of this kind',
	},
	{
		displayName: 'Server Key (Legacy)',
		name: 'serverKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Firebase no longer supports keys of this kind',
	},
	...sdkFields,
];

export const android: IntegrationType = {
	option: { name: 'Android', value: 'android', description: 'The SDK in an Android app' },
	required: [],
	optional: fields,
	changeable: fields,
	finish({ privateKey, ...settings }) {
		if (typeof privateKey !== 'string') return settings;
		// The key file writes line breaks as \n, and a one-line field keeps them so.
		return { ...settings, privateKey: privateKey.replaceAll('\\n', '\n') };
	},
};
