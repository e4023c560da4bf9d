import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteIntegrationKey } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const integrationKey: Resource = {
	option: {
		name: 'Integration Key',
		value: 'integrationKey',
		description: 'API keys that act for one custom integration',
	},
	operations: [getMany, get, create, deleteIntegrationKey],
};
