import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteUser } from './delete.operation';
import { deletePersonalInformation } from './deletePersonalInformation.operation';
import { get } from './get.operation';
import { getHistory } from './getHistory.operation';
import { getMany } from './getMany.operation';
import { getOrCreate } from './getOrCreate.operation';
import { synchronize } from './synchronize.operation';
import { update } from './update.operation';

export const user: Resource = {
	option: {
		name: 'User',
		value: 'user',
		description: 'Your customers: find them, add them, change them, read their history',
	},
	operations: [
		getOrCreate,
		get,
		getHistory,
		getMany,
		create,
		update,
		deleteUser,
		deletePersonalInformation,
		synchronize,
	],
};
