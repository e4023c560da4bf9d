import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { simplifyDevice } from './simplify';

const deviceId: INodeProperties = {
	displayName: 'Device ID',
	name: 'deviceId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 57f2f1c4e6f4a83dc8a11b45',
};

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a device',
		description: 'Get a browser or phone of a user',
	},
	fields: [userId, deviceId],
	simplify: simplifyDevice,
	onlyReads: true,
	async execute(input) {
		const user = input.id(userId);
		const id = input.id(deviceId);
		const { device } = await request<{ device: IDataObject }>(input.context, {
			method: 'GET',
			path: path`/users/${user}/devices/${id}`,
			query: readBrand(input),
			gives: 'device',
		});
		return device;
	},
};
