import type { IDataObject } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { readLimit, returnAllOrLimit } from '../../fields/limit';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { requestAll } from '../../transport/pagination';

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many participants of a conversation',
		description: 'List who takes part in a conversation, and what they have read',
	},
	fields: [conversationId, ...returnAllOrLimit],
	onlyReads: true,
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
