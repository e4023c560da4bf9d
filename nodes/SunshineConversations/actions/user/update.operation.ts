import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import type { User } from './lookup';
import { readUserFields, userOptions } from './profile';
import { simplifyUser } from './simplify';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a user',
		description: 'Change profile or metadata of a user',
	},
	fields: [
		userId,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: userOptions,
		},
	],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		const { user } = await request<{ user: User }>(this, {
			method: 'PATCH',
			path: path`/users/${id}`,
			body: readUserFields(this, itemIndex, 'updateFields'),
		});
		return user;
	},
};
