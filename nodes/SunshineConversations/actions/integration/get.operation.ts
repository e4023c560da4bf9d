import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { integrationId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
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
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'integrationId', 'Integration');
		const { integration } = await request<{ integration: IDataObject }>(this, {
			method: 'GET',
			path: path`/integrations/${id}`,
		});
		return integration;
	},
};
