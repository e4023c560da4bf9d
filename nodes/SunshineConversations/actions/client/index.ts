import type { Resource } from '../operation';
import { create } from './create.operation';
import { deleteClient } from './delete.operation';
import { getMany } from './getMany.operation';

export const client: Resource = {
	option: { name: 'Client', value: 'client' },
	defaultOperation: 'getMany',
	operations: [create, deleteClient, getMany],
};
