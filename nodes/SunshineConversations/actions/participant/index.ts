import type { Resource } from '../operation';
import { getMany } from './getMany.operation';
import { join } from './join.operation';
import { leave } from './leave.operation';

export const participant: Resource = {
	option: { name: 'Participant', value: 'participant' },
	defaultOperation: 'getMany',
	operations: [getMany, join, leave],
};
