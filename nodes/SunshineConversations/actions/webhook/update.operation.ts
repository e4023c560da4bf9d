import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { requireChanges } from '../changes';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readCollection } from '../settings';
import { webhookFields, webhookFlags, webhookId, webhookIntegrationId } from './webhookFields';

const changeable = [...webhookFlags, ...webhookFields];

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a webhook',
		description: 'Change target or triggers of a webhook',
	},
	fields: [
		webhookIntegrationId,
		webhookId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: changeable,
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const webhookIdentifier = requiredId(this, itemIndex, 'webhookId', 'Webhook');
		const changes = readCollection(this, itemIndex, 'updateFields', changeable);
		const { webhook } = await request<{ webhook: IDataObject }>(this, {
			method: 'PATCH',
			path: path`/integrations/${id}/webhooks/${webhookIdentifier}`,
			body: requireChanges(this, itemIndex, changes),
		});
		return webhook;
	},
};
