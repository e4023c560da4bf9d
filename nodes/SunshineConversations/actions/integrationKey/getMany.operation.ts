import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';
import { customIntegrationId } from './keyFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many integration keys',
		description: 'List the API keys of a custom integration',
	},
	fields: [customIntegrationId, ...returnAllOrLimit],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const limit = limitParameter(this, itemIndex);
		const { keys } = await request<{ keys: IDataObject[] }>(this, {
			method: 'GET',
			path: path`/integrations/${id}/keys`,
		});
		return keys.slice(0, limit);
	},
};
