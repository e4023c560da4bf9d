import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { getUser } from './lookup';
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
	async execute(itemIndex) {
		return await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
	},
};
