import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteAppKey } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const appKey: Resource = {
	option: {
		name: 'App Key',
		value: 'appKey',
		description: 'The API keys of an app',
	},
	operations: [getMany, get, create, deleteAppKey],
};
