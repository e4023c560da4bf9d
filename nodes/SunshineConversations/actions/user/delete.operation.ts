import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from './brand';

export const deleteUser: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete a user',
		description: 'Delete a user with all conversations; the event User Removed tells when it is done',
	},
	fields: [userId],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'userId', 'User ID');
		await request(this, { method: 'DELETE', path: path`/users/${id}`, query: readBrand(this, itemIndex) });
		return { deleted: true };
	},
};
