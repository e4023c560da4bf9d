import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteSwitchboard } from './delete.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const switchboard: Resource = {
	option: {
		name: 'Switchboard',
		value: 'switchboard',
		description: 'Decides who has a conversation: a bot or agents',
	},
	operations: [getMany, create, update, deleteSwitchboard],
};
