import type { IDataObject } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { appId, readAppId } from './keyFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many app keys',
		description: 'List the API keys of an app; needs an account key',
	},
	fields: [appId, ...returnAllOrLimit],
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const { keys } = await request<{ keys: IDataObject[] }>(input.context, {
			method: 'GET',
			root: 'account',
			path: path`/${await readAppId(input)}/keys`,
			gives: 'keys',
		});
		return keys.slice(0, limit);
	},
};
