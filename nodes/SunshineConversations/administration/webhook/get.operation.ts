import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { webhookId, webhookIntegrationId } from './webhookFields';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a webhook',
		description: 'Get target, triggers and secret of a webhook',
	},
	fields: [webhookIntegrationId, webhookId],
	onlyReads: true,
	async execute(input) {
		const id = input.id(integrationId);
		const webhookIdentifier = input.id(webhookId);
		const { webhook } = await request<{ webhook: IDataObject }>(input.context, {
			method: 'GET',
			path: path`/integrations/${id}/webhooks/${webhookIdentifier}`,
			gives: 'webhook',
		});
		return webhook;
	},
};
