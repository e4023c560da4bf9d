import { readBrand } from '../../fields/brand';
import { userId } from '../../fields/userId';
import { locator } from '../../methods/listSearch/locator';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

const clientId = locator({
	displayName: 'User Channel',
	name: 'clientId',
	search: 'searchClients',
	dependsOn: 'userId',
	placeholder: 'e.g. 5c9d2f34a1d3a2504bc89511',
});

export const unlink: Operation = {
	option: {
		name: 'Unlink',
		value: 'unlink',
		action: 'Unlink a user from a channel',
		description: 'Stop reaching a user on one of their channels',
	},
	fields: [userId, clientId],
	async execute(input) {
		const user = input.id(userId);
		const id = input.id(clientId);
		await request(input.context, {
			method: 'DELETE',
			path: path`/users/${user}/clients/${id}`,
			query: readBrand(input),
		});
		return { deleted: true };
	},
};
