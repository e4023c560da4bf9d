import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteApp } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const app: Resource = {
	option: {
		name: 'App',
		value: 'app',
		description: 'The Sunshine Conversations apps of your account',
	},
	operations: [get, getMany, create, update, deleteApp],
};
