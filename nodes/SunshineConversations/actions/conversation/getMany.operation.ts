import type { IDataObject } from 'n8n-workflow';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { requestAll } from '../../transport/pagination';
import { getUser } from '../user/findUser';
import { simplifyConversation } from './simplify';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many conversations of a user',
		description: 'List the conversations of a user',
	},
	fields: [userId, ...returnAllOrLimit],
	simplify: simplifyConversation,
	onlyReads: true,
	async execute(input) {
		const limit = readLimit(input);
		// The filter takes either kind of ID, each under a name of its own; the user's own answer settles which it is.
		const user = await getUser(input, input.id(userId));
		const query = { 'filter[userId]': user.id };
		return await requestAll<IDataObject>(
			input.context,
			{ path: '/conversations', key: 'conversations', query },
			limit,
		);
	},
};
