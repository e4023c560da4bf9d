import type { IDataObject } from 'n8n-workflow';
import { requestAll } from '../../transport/pagination';
import { path } from '../../transport/request';
import type { Operation } from '../operation';
import { conversationId } from '../../fields/conversationId';
import { readLimit, returnAllOrLimit } from '../../fields/limit';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many participants of a conversation',
		description: 'List who takes part in a conversation, and what they have read',
	},
	fields: [conversationId, ...returnAllOrLimit],
	async execute(input) {
		const limit = readLimit(input);
		const id = input.id(conversationId);
		return await requestAll<IDataObject>(
			input.context,
			{ path: path`/conversations/${id}/participants`, key: 'participants' },
			limit,
		);
	},
};
