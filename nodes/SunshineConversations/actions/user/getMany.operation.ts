import { request } from '../../transport/request';
import type { Operation } from '../operation';
import { fieldError, filledFields, limitParameter, requiredText } from '../parameters';
import { returnAllOrLimit } from '../fields';
import { readBrand } from './brand';
import type { User } from './lookup';
import { simplifyUser } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many users',
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
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Brand ID',
					name: 'brandId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 9477922990333',
					description: 'For accounts that keep the users of their brands apart',
				},
			],
		},
	],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const email = requiredText(this, itemIndex, 'email', 'Email', 'enter the address to look for').trim();
		if (!email.includes('@')) throw fieldError(this, itemIndex, 'Email', `"${email}" is no email address`);
		const { users } = await request<{ users: User[] }>(this, {
			method: 'GET',
			path: '/users',
			query: {
				'filter[identities.email]': email,
				...readBrand(this, itemIndex),
				...filledFields(this, itemIndex, 'filters'),
			},
		});
		return users.slice(0, limit);
	},
};
