import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';
import { webhookIntegrationId } from './webhookFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many webhooks',
		description: 'List the webhooks of an integration, with their secrets',
	},
	fields: [webhookIntegrationId, ...returnAllOrLimit],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const limit = limitParameter(this, itemIndex);
		const { webhooks } = await request<{ webhooks: IDataObject[] }>(this, {
			method: 'GET',
			path: path`/integrations/${id}/webhooks`,
		});
		return webhooks.slice(0, limit);
	},
};
