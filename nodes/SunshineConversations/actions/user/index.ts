import type { Resource } from '../operation';
import { get } from './get.operation';
import { getOrCreate } from './getOrCreate.operation';

export const user: Resource = {
	option: { name: 'User', value: 'user' },
	defaultOperation: 'getOrCreate',
	operations: [get, getOrCreate],
};
