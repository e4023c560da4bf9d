import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredText } from '../parameters';
import { appId, readAppId } from './keyFields';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an app key',
		description: 'Create an API key for an app, given with its secret; needs an account key',
	},
	fields: [
		appId,
		{
			displayName: 'Display Name',
			name: 'displayName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. n8n in production',
			description: 'Up to 100 characters',
		},
	],
	async execute(itemIndex) {
		const displayName = requiredText(this, itemIndex, 'displayName', 'Display Name', 'enter a name', 100);
		const { key } = await request<{ key: IDataObject }>(this, {
			method: 'POST',
			root: 'account',
			path: path`/${await readAppId(this, itemIndex)}/keys`,
			body: { displayName },
		});
		return key;
	},
};
