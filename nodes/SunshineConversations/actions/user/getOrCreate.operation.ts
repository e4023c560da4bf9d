import { naming } from '../../input/naming';
import type { Operation } from '../../running/operation';
import { getOrCreateUser } from './findUser';
import { readUserFields, userFields } from './profile';
import { simplifyUser } from './simplify';

const externalId = naming('user', {
	displayName: 'External ID',
	name: 'externalId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. customer-42',
	description: 'Your own ID of the customer',
});

export const getOrCreate: Operation = {
	option: {
		name: 'Get or Create',
		value: 'getOrCreate',
		action: 'Get or create a user',
		description: 'Get the user with your external ID, or create one if there is none',
	},
	fields: [
		externalId,
		{
			...userFields,
			description: 'What describes the user is for a new one; an existing one stays as it is',
		},
	],
	simplify: simplifyUser,
	async execute(input) {
		const fields = readUserFields(input);
		const { user, created } = await getOrCreateUser(input, input.id(externalId), fields);
		return { ...user, created };
	},
};
