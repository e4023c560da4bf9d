import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { webhookId, webhookIntegrationId } from './webhookFields';

export const deleteWebhook: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a webhook',
		description: 'Delete a webhook; that of a custom integration goes with the integration only',
	},
	fields: [webhookIntegrationId, webhookId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const webhook = requiredId(this, itemIndex, 'webhookId', 'Webhook');
		await request(this, { method: 'DELETE', path: path`/integrations/${id}/webhooks/${webhook}` });
		return { deleted: true };
	},
};
