import type { IDataObject } from 'n8n-workflow';
import { optionsCollection } from '../../input/options';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import { readNewIntegration } from './body';
import { simplifyNewIntegration } from './simplify';
import { collectionsOf, requiredFields, typeField } from './types/types';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an integration',
		description: 'Connect the app to a channel or to your own webhook',
	},
	fields: [typeField, ...requiredFields, ...collectionsOf(optionsCollection, 'optional')],
	simplify: simplifyNewIntegration,
	async execute(input) {
		const { integration } = await request<{ integration: IDataObject }>(input.context, {
			method: 'POST',
			path: '/integrations',
			body: readNewIntegration(input),
			gives: 'integration',
		});
		return integration;
	},
};
