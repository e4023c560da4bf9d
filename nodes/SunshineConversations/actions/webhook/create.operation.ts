import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { readRequiredSettings, readSettings } from '../integration/settings';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
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
		const flags = this.getNodeParameter('additionalFields', itemIndex, {}) as IDataObject;
		const { webhook } = await request<{ webhook: IDataObject }>(this, {
			method: 'POST',
			path: path`/integrations/${id}/webhooks`,
			body: {
				...readRequiredSettings(this, itemIndex, webhookFields),
				...readSettings(this, itemIndex, webhookFlags, flags),
			},
		});
		return webhook;
	},
};
