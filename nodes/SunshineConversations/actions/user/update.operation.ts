import { path, request } from '../../transport/request';
import { updateFields } from '../clearing';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from './brand';
import type { User } from './lookup';
import { clearableOptions, readUserChanges, userOptions } from './profile';
import { simplifyUser } from './simplify';

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update a user',
		description: 'Change profile or metadata of a user',
	},
	fields: [userId, updateFields(userOptions, clearableOptions)],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		const { user } = await request<{ user: User }>(this, {
			method: 'PATCH',
			path: path`/users/${id}`,
			query: readBrand(this, itemIndex),
			body: readUserChanges(this, itemIndex),
		});
		return user;
	},
};
