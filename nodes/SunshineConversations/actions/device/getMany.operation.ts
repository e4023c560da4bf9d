import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { returnAllOrLimit, userId } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';
import { readBrand } from '../user/brand';
import { simplifyDevice } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many devices of a user',
		description: 'List the browsers and phones with which a user chats, the last seen first',
	},
	fields: [userId, ...returnAllOrLimit],
	simplify: simplifyDevice,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const { devices } = await request<{ devices: IDataObject[] }>(this, {
			method: 'GET',
			path: path`/users/${user}/devices`,
			query: readBrand(this, itemIndex),
		});
		return devices.slice(0, limit);
	},
};
