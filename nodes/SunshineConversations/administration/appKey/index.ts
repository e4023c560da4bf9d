import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteAppKey } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const appKey: Resource = {
	option: { name: 'App Key', value: 'appKey' },
	operations: [getMany, get, create, deleteAppKey],
};
