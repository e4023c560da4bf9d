import { readBrand } from '../../fields/brand';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import type { User } from './findUser';
import { simplifyUser } from './simplify';

export const deletePersonalInformation: Operation = {
	option: {
		name: 'Delete Personal Information',
		value: 'deletePersonalInformation',
		action: 'Delete personal information of a user',
		description: 'Empty the profile and metadata of a user, and what channels know about them; messages stay',
	},
	fields: [userId],
	simplify: simplifyUser,
	async execute(input) {
		const id = input.id(userId);
		const { user } = await request<{ user: User }>(input.context, {
			method: 'DELETE',
			path: path`/users/${id}/personalinformation`,
			query: readBrand(input),
			gives: 'user',
		});
		return user;
	},
};
