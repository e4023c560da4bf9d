import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { webhookId, webhookIntegrationId } from './webhookFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a webhook',
		description: 'Get target, triggers and secret of a webhook',
	},
	fields: [webhookIntegrationId, webhookId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const webhookIdentifier = requiredId(this, itemIndex, 'webhookId', 'Webhook');
		const { webhook } = await request<{ webhook: IDataObject }>(this, {
			method: 'GET',
			path: path`/integrations/${id}/webhooks/${webhookIdentifier}`,
		});
		return webhook;
	},
};
