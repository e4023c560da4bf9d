import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { simplifyDevice } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many devices of a user',
		description: 'List the browsers and phones that a user chats with, the last seen first',
	},
	fields: [userId, ...returnAllOrLimit],
	simplify: simplifyDevice,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const user = input.id(userId);
		const { devices } = await request<{ devices: IDataObject[] }>(input.context, {
			method: 'GET',
			path: path`/users/${user}/devices`,
			query: readBrand(input),
			gives: 'devices',
		});
		return devices.slice(0, limit);
	},
};
