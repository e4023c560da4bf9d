import type { Resource } from '../operation';
import { create } from './create.operation';
import { deleteIntegrationKey } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const integrationKey: Resource = {
	option: { name: 'Integration Key', value: 'integrationKey' },
	defaultOperation: 'getMany',
	operations: [create, deleteIntegrationKey, get, getMany],
};
