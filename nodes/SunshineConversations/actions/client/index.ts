import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteClient } from './delete.operation';
import { getMany } from './getMany.operation';

export const client: Resource = {
	option: { name: 'Client', value: 'client' },
	operations: [getMany, create, deleteClient],
};
