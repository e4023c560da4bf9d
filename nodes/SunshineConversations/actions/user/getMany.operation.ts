import { request } from '../../transport/request';
import type { Operation } from '../operation';
import { fieldError, limitParameter, requiredText } from '../parameters';
import { returnAllOrLimit } from '../fields';
import { readBrand } from './brand';
import type { User } from './lookup';
import { simplifyUser } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many users by email address',
		description: 'List the users who have a certain email address; the API has no other list of users',
	},
	fields: [
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. ana@example.com',
		},
		...returnAllOrLimit,
	],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const email = requiredText(this, itemIndex, 'email', 'Email', 'enter the address to look for').trim();
		if (!email.includes('@')) throw fieldError(this, itemIndex, 'Email', `"${email}" is no email address`);
		const { users } = await request<{ users: User[] }>(this, {
			method: 'GET',
			path: '/users',
			query: { 'filter[identities.email]': email, ...readBrand(this, itemIndex) },
		});
		return users.slice(0, limit);
	},
};
