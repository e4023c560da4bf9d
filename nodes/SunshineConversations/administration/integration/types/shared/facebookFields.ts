import type { INodeProperties } from 'n8n-workflow';

export const pageAccessToken: INodeProperties = {
	displayName: 'Page Access Token',
	name: 'pageAccessToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'The access token of the Facebook page, from your Facebook app',
};

/** What Messenger and Instagram ask for. */
export const facebookFields: INodeProperties[] = [
	pageAccessToken,
	{
		displayName: 'Facebook App ID',
		name: 'appId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1234567890123456',
	},
	{
		displayName: 'Facebook App Secret',
		name: 'appSecret',
		type: 'string',
		typeOptions: { password: true },
		default: '',
	},
];
