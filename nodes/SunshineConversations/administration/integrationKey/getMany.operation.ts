import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { customIntegrationId } from './keyFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many integration keys',
		description: 'List the API keys of a custom integration',
	},
	fields: [customIntegrationId, ...returnAllOrLimit],
	onlyReads: true,
	async execute(input) {
		const id = input.id(integrationId);
		const limit = readLimit(input);
		const { keys } = await request<{ keys: IDataObject[] }>(input.context, {
			method: 'GET',
			path: path`/integrations/${id}/keys`,
			gives: 'keys',
		});
		return keys.slice(0, limit);
	},
};
