import type { IDataObject } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { path } from '../../transport/request';
import { conversationId, returnAllOrLimit } from '../fields';
import type { Operation } from '../operation';
import { limitParameter, requiredId } from '../parameters';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many participants of a conversation',
		description: 'List who takes part in a conversation, and what they have read',
	},
	fields: [conversationId, ...returnAllOrLimit],
	async execute(itemIndex) {
		const limit = limitParameter(this, itemIndex);
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		return await requestAll<IDataObject>(
			this,
			{ path: path`/conversations/${id}/participants`, key: 'participants' },
			limit,
		);
	},
};
