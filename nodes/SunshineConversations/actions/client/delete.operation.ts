import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';

export const deleteClient: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a client',
		description: 'End the link of a user to a channel',
	},
	fields: [
		userId,
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5c9d2f34a1d3a2504bc89511',
		},
	],
	async execute(itemIndex) {
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const id = requiredId(this, itemIndex, 'clientId', 'Client ID');
		await request(this, { method: 'DELETE', path: path`/users/${user}/clients/${id}` });
		return { deleted: true };
	},
};
