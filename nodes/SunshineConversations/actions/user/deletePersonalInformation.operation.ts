import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from './brand';
import type { User } from './lookup';
import { simplifyUser } from './simplify';

export const deletePersonalInformation: Operation = {
	option: {
		name: 'Delete Personal Information',
		value: 'deletePersonalInformation',
		action: 'Delete personal information of a user',
		description: 'Empty profile and metadata of a user and what channels told of them; messages stay',
	},
	fields: [userId],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		const { user } = await request<{ user: User }>(this, {
			method: 'DELETE',
			path: path`/users/${id}/personalinformation`,
			query: readBrand(this, itemIndex),
		});
		return user;
	},
};
