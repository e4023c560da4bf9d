import type { INodeProperties } from 'n8n-workflow';
import { request } from '../../transport/request';
import type { Operation } from '../operation';
import { limitParameter } from '../parameters';
import { returnAllOrLimit } from '../fields';
import { readRequiredSettings } from '../settings';
import { readBrand } from './brand';
import type { User } from './lookup';
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
		description: 'List the users who have a certain email address; the API has no other list of users',
	},
	fields: [emailField, ...returnAllOrLimit],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const { email } = readRequiredSettings(this, itemIndex, [emailField]);
		const { users } = await request<{ users: User[] }>(this, {
			method: 'GET',
			path: '/users',
			query: { 'filter[identities.email]': email, ...readBrand(this, itemIndex) },
		});
		return users.slice(0, limit);
	},
};
