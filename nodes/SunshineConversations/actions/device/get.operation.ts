import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from '../user/brand';
import { simplifyDevice } from './simplify';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a device',
		description: 'Get a browser or phone of a user',
	},
	fields: [
		userId,
		{
			displayName: 'Device ID',
			name: 'deviceId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 57f2f1c4e6f4a83dc8a11b45',
		},
	],
	simplify: simplifyDevice,
	async execute(itemIndex) {
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const id = requiredId(this, itemIndex, 'deviceId', 'Device ID');
		const { device } = await request<{ device: IDataObject }>(this, {
			method: 'GET',
			path: path`/users/${user}/devices/${id}`,
			query: readBrand(this, itemIndex),
		});
		return device;
	},
};
