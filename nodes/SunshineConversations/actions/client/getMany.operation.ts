import type { IDataObject } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { path } from '../../transport/request';
import { returnAllOrLimit, userId } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';
import { readBrand } from '../user/brand';
import { simplifyClient } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many clients of a user',
		description: 'List the channels on which a user can be reached',
	},
	fields: [userId, ...returnAllOrLimit],
	simplify: simplifyClient,
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const query = readBrand(this, itemIndex);
		return await requestAll<IDataObject>(
			this,
			{ path: path`/users/${user}/clients`, key: 'clients', query },
			limit,
		);
	},
};
