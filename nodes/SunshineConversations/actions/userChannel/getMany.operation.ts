import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { requestAll } from '../../transport/pagination';
import { simplifyClient } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many channels of a user',
		description: 'List the channels on which a user can be reached',
	},
	fields: [userId, ...returnAllOrLimit],
	simplify: simplifyClient,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		const user = input.id(userId);
		const query = readBrand(input);
		return await requestAll<IDataObject>(
			input.context,
			{ path: path`/users/${user}/clients`, key: 'clients', query },
			limit,
		);
	},
};
