import { readBrand } from '../../fields/brand';
import { userId } from '../../fields/userId';
import { updateFields } from '../../input/updateFields';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import type { User } from './findUser';
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
	async execute(input) {
		const id = input.id(userId);
		const { user } = await request<{ user: User }>(input.context, {
			method: 'PATCH',
			path: path`/users/${id}`,
			query: readBrand(input),
			body: readUserChanges(input),
			gives: 'user',
		});
		return user;
	},
};
