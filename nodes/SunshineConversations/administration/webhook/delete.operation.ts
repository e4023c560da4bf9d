import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { webhookId, webhookIntegrationId } from './webhookFields';

export const deleteWebhook: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a webhook',
		description: 'Delete a webhook; to delete that of a custom integration, delete the integration',
	},
	fields: [webhookIntegrationId, webhookId],
	async execute(input) {
		const id = input.id(integrationId);
		const webhook = input.id(webhookId);
		await request(input.context, { method: 'DELETE', path: path`/integrations/${id}/webhooks/${webhook}` });
		return { deleted: true };
	},
};
