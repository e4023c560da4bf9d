import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import { OPTIONS, optionsCollection } from '../../input/options';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { webhookFields, webhookFlags, webhookIntegrationId } from './webhookFields';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a webhook',
		description: 'Add a webhook to an integration; a custom integration already has its only one',
	},
	fields: [
		webhookIntegrationId,
		...webhookFields.map((field) => ({ ...field, required: true })),
		optionsCollection(webhookFlags),
	],
	async execute(input) {
		const id = input.id(integrationId);
		const { webhook } = await request<{ webhook: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/integrations/${id}/webhooks`,
			body: {
				...input.requiredValues(webhookFields),
				...input.collection(OPTIONS).values(webhookFlags),
			},
			gives: 'webhook',
		});
		return webhook;
	},
};
