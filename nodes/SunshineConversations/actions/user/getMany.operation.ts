import type { INodeProperties } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import type { User } from './findUser';
import { simplifyUser } from './simplify';

const emailField: INodeProperties = {
	displayName: 'Email',
	name: 'email',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. ana@example.com',
};

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many users by email address',
		description: 'List the users with a certain email address; the API has no other list of users',
	},
	fields: [emailField, ...returnAllOrLimit],
	simplify: simplifyUser,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const { email } = input.requiredValues([emailField]);
		const { users } = await request<{ users: User[] }>(input.context, {
			method: 'GET',
			path: '/users',
			query: { 'filter[identities.email]': email, ...readBrand(input) },
			gives: 'users',
		});
		return users.slice(0, limit);
	},
};
