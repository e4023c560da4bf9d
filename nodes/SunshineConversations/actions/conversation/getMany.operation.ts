import type { IDataObject } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { returnAllOrLimit, userId } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';
import { getUser } from '../user/lookup';
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
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		// The filter takes either kind of ID, each under a name of its own; the user's own answer settles which it is.
		const user = await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
		const query = { 'filter[userId]': user.id };
		return await requestAll<IDataObject>(
			this,
			{ path: '/conversations', key: 'conversations', query },
			limit,
		);
	},
};
