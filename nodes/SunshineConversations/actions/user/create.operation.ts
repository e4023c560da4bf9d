import { readBrand } from '../../fields/brand';
import { naming } from '../../input/naming';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import type { User } from './findUser';
import { readUserFields, userFields } from './profile';
import { simplifyUser } from './simplify';

const externalId = naming('user', {
	displayName: 'External ID',
	name: 'externalId',
	type: 'string',
	default: '',
	placeholder: 'e.g. customer-42',
	description: 'Your own ID of the customer, if you have one',
});

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a user',
		description: 'Create a user; fails if the user exists (use "Get or Create" for that)',
	},
	fields: [externalId, userFields],
	simplify: simplifyUser,
	async execute(input) {
		const id = input.isEmpty(externalId) ? undefined : input.id(externalId);
		const fields = readUserFields(input);
		const { user } = await request<{ user: User }>(input.context, {
			method: 'POST',
			path: '/users',
			body: { ...(id !== undefined && { externalId: id }), ...readBrand(input), ...fields },
			gives: 'user',
		});
		return user;
	},
};
