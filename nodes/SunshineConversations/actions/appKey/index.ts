import type { Resource } from '../operation';
import { create } from './create.operation';
import { deleteAppKey } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const appKey: Resource = {
	option: { name: 'App Key', value: 'appKey' },
	defaultOperation: 'getMany',
	operations: [create, deleteAppKey, get, getMany],
};
