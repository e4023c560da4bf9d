import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteSwitchboardIntegration } from './delete.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const switchboardIntegration: Resource = {
	option: {
		name: 'Switchboard Integration',
		value: 'switchboardIntegration',
		description: 'The bots and desks that can have a conversation',
	},
	operations: [getMany, create, update, deleteSwitchboardIntegration],
};
