import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { getUser } from './findUser';
import { simplifyUser } from './simplify';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a user',
		description: 'Get a user by ID or external ID',
	},
	fields: [userId],
	simplify: simplifyUser,
	onlyReads: true,
	async execute(input) {
		return await getUser(input, input.id(userId));
	},
};
