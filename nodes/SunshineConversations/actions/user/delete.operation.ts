import { readBrand } from '../../fields/brand';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

export const deleteUser: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a user',
		description: 'Delete a user with all conversations; the event User Removed follows when it is done',
	},
	fields: [userId],
	async execute(input) {
		const id = input.id(userId);
		await request(input.context, { method: 'DELETE', path: path`/users/${id}`, query: readBrand(input) });
		return { deleted: true };
	},
};
