import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId, keyId, readAppId } from './keyFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get an app key',
		description: 'Get an API key of an app; needs an account key',
	},
	fields: [appId, keyId],
	onlyReads: true,
	async execute(input) {
		const keyIdentifier = input.id(keyId);
		const id = await readAppId(input);
		const { key } = await request<{ key: IDataObject }>(input.context, {
			method: 'GET',
			root: 'account',
			path: path`/${id}/keys/${keyIdentifier}`,
			gives: 'key',
		});
		return key;
	},
};
