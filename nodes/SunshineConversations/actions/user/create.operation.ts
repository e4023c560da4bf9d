import { request } from '../../transport/request';
import type { Operation } from '../operation';
import { LONGEST_ID, optionalText } from '../parameters';
import { readBrand } from './brand';
import type { User } from './lookup';
import { readUserFields, userFields } from './profile';
import { simplifyUser } from './simplify';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a user',
		description: 'Create a user; one that exists is refused, unlike with "Get or Create"',
	},
	fields: [
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			default: '',
			placeholder: 'e.g. customer-42',
			description: 'Your own ID of the customer, if you have one',
		},
		userFields,
	],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const externalId = optionalText(this, itemIndex, 'externalId', 'External ID', LONGEST_ID)?.trim();
		const fields = readUserFields(this, itemIndex);
		const { user } = await request<{ user: User }>(this, {
			method: 'POST',
			path: '/users',
			body: { ...(externalId !== undefined && { externalId }), ...readBrand(this, itemIndex), ...fields },
		});
		return user;
	},
};
