import type { Resource } from '../../running/operation';
import { getMany } from './getMany.operation';
import { join } from './join.operation';
import { leave } from './leave.operation';

export const participant: Resource = {
	option: {
		name: 'Participant',
		value: 'participant',
		description: 'Who takes part in a group conversation',
	},
	operations: [getMany, join, leave],
};
