import type { IDataObject } from 'n8n-workflow';
import { integrationId } from '../../fields/integrationId';
import { updateFields } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { readIntegrationChanges } from './body';
import { simplifyIntegration } from './simplify';
import { collectionsOf, typeField } from './types/types';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update an integration',
		description: 'Change name or settings of an integration',
	},
	fields: [
		integrationId,
		{
			...typeField,
			description: 'The type of the integration, which decides the fields below',
		},
		...collectionsOf(updateFields, 'changeable'),
	],
	simplify: simplifyIntegration,
	async execute(input) {
		const id = input.id(integrationId);
		const { integration } = await request<{ integration: IDataObject }>(input.context, {
			method: 'PATCH',
			path: path`/integrations/${id}`,
			body: readIntegrationChanges(input),
			gives: 'integration',
		});
		return integration;
	},
};
