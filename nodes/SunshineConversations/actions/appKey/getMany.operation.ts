import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { appId, readAppId } from './keyFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many app keys',
		description: 'List the API keys of an app; needs an account key',
	},
	fields: [appId, ...returnAllOrLimit],
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const { keys } = await request<{ keys: IDataObject[] }>(this, {
			method: 'GET',
			root: 'account',
			path: path`/${await readAppId(this, itemIndex)}/keys`,
		});
		return keys.slice(0, limit);
	},
};
