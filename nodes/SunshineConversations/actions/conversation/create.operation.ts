import { userId } from '../fields';
import { metadataRows, readMetadata } from '../metadata';
import type { Operation } from '../operation';
import { filledFields, requiredId } from '../parameters';
import { getUser } from '../user/lookup';
import { createPersonalConversation } from './latest';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a conversation',
		description: 'Create a conversation with a user',
	},
	fields: [
		userId,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{ displayName: 'Description', name: 'description', type: 'string', default: '' },
				{ displayName: 'Display Name', name: 'displayName', type: 'string', default: '' },
				{ displayName: 'Icon URL', name: 'iconUrl', type: 'string', default: '' },
				metadataRows,
			],
		},
	],
	lane(itemIndex) {
		return requiredId(this, itemIndex, 'userId', 'User ID');
	},
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		const metadata = readMetadata(this, itemIndex, 'additionalFields');
		const fields = { ...filledFields(this, itemIndex, 'additionalFields'), metadata };
		const user = await getUser(this, id);
		return await createPersonalConversation(this, user.id, fields);
	},
};
