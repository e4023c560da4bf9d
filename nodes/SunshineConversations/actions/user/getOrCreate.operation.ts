import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { getOrCreateUser } from './lookup';
import { readUserFields, userFields } from './profile';
import { simplifyUser } from './simplify';

export const getOrCreate: Operation = {
	option: {
		name: 'Get or Create',
		value: 'getOrCreate',
		action: 'Get or create a user',
		description: 'Get the user with your external ID, or create one if there is none',
	},
	fields: [
		{
			displayName: 'External ID',
			name: 'externalId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. customer-42',
			description: 'Your own ID of the customer',
		},
		{ ...userFields, description: 'For a user that is created; an existing one stays as it is' },
	],
	simplify: simplifyUser,
	lane(itemIndex) {
		return requiredId(this, itemIndex, 'externalId', 'External ID');
	},
	async execute(itemIndex) {
		const externalId = requiredId(this, itemIndex, 'externalId', 'External ID');
		const fields = readUserFields(this, itemIndex);
		const { user, created } = await getOrCreateUser(this, itemIndex, externalId, fields);
		return { ...user, created };
	},
};
