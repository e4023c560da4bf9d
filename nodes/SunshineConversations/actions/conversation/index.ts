import type { Resource } from '../operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';

export const conversation: Resource = {
	option: { name: 'Conversation', value: 'conversation' },
	defaultOperation: 'getMany',
	operations: [create, get, getMany],
};
