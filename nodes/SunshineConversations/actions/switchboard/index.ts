import type { Resource } from '../operation';
import { create } from './create.operation';
import { deleteSwitchboard } from './delete.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const switchboard: Resource = {
	option: { name: 'Switchboard', value: 'switchboard' },
	defaultOperation: 'getMany',
	operations: [create, deleteSwitchboard, getMany, update],
};
