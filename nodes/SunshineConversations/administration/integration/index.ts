import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteIntegration } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const integration: Resource = {
	option: {
		name: 'Integration',
		value: 'integration',
		description: 'The channels that are connected to the app, and your own webhooks',
	},
	operations: [getMany, get, create, update, deleteIntegration],
};
