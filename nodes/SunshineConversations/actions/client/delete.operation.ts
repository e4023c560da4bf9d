import { path, request } from '../../transport/request';
import { userId } from '../fields';
import { locator } from '../locator';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from '../user/brand';

export const deleteClient: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Unlink a user from a channel',
		description: 'End the link of a user to a channel',
	},
	fields: [
		userId,
		locator({
			displayName: 'Client',
			name: 'clientId',
			search: 'searchClients',
			dependsOn: 'userId',
			placeholder: 'e.g. 5c9d2f34a1d3a2504bc89511',
		}),
	],
	async execute(itemIndex) {
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const id = requiredId(this, itemIndex, 'clientId', 'Client');
		await request(this, {
			method: 'DELETE',
			path: path`/users/${user}/clients/${id}`,
			query: readBrand(this, itemIndex),
		});
		return { deleted: true };
	},
};
