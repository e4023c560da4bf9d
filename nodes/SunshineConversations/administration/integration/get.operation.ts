import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { simplifyIntegration } from './simplify';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get an integration',
		description: 'Get type, status and settings of an integration',
	},
	fields: [integrationId],
	simplify: simplifyIntegration,
	onlyReads: true,
	async execute(input) {
		const id = input.id(integrationId);
		const { integration } = await request<{ integration: IDataObject }>(input.context, {
			method: 'GET',
			path: path`/integrations/${id}`,
			gives: 'integration',
		});
		return integration;
	},
};
