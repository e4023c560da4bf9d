import type { Resource } from '../../running/operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const device: Resource = {
	option: {
		name: 'Device',
		value: 'device',
		description: 'The browsers and phones with which customers chat',
	},
	operations: [getMany, get],
};
