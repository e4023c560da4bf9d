import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { webhookIntegrationId } from './webhookFields';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many webhooks',
		description: 'List the webhooks of an integration, with their secrets',
	},
	fields: [webhookIntegrationId, ...returnAllOrLimit],
	onlyReads: true,
	async execute(input) {
		const id = input.id(integrationId);
		const limit = readLimit(input);
		const { webhooks } = await request<{ webhooks: IDataObject[] }>(input.context, {
			method: 'GET',
			path: path`/integrations/${id}/webhooks`,
			gives: 'webhooks',
		});
		return webhooks.slice(0, limit);
	},
};
