import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import { requireChanges, UPDATE_FIELDS, updateFields } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { webhookFields, webhookFlags, webhookId, webhookIntegrationId } from './webhookFields';

const changeable = [...webhookFlags, ...webhookFields];

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a webhook',
		description: 'Change target or triggers of a webhook',
	},
	fields: [webhookIntegrationId, webhookId, updateFields(changeable)],
	async execute(input) {
		const id = input.id(integrationId);
		const webhookIdentifier = input.id(webhookId);
		const changes = input.collection(UPDATE_FIELDS).values(changeable);
		const { webhook } = await request<{ webhook: IDataObject }>(input.context, {
			method: 'PATCH',
			path: path`/integrations/${id}/webhooks/${webhookIdentifier}`,
			body: requireChanges(input, changes),
			gives: 'webhook',
		});
		return webhook;
	},
};
