import type { Resource } from '../operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const device: Resource = {
	option: { name: 'Device', value: 'device' },
	defaultOperation: 'getMany',
	operations: [get, getMany],
};
