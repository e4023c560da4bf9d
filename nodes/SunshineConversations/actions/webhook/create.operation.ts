import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readCollection, readRequiredSettings } from '../settings';
import { webhookFields, webhookFlags, webhookIntegrationId } from './webhookFields';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a webhook',
		description: 'Add a webhook to an integration; a custom integration comes with one and takes no more',
	},
	fields: [
		webhookIntegrationId,
		...webhookFields.map((field) => ({ ...field, required: true })),
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: webhookFlags,
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const { webhook } = await request<{ webhook: IDataObject }>(this, {
			method: 'POST',
			path: path`/integrations/${id}/webhooks`,
			body: {
				...readRequiredSettings(this, itemIndex, webhookFields),
				...readCollection(this, itemIndex, 'additionalFields', webhookFlags),
			},
		});
		return webhook;
	},
};
