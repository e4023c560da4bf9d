import type { INodeProperties } from 'n8n-workflow';
import { conversationId, conversationIdOfUser } from '../../fields/conversationId';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

const PARTS = ['url', 'bid', 'key', 'signature', 'owner'];
const EXAMPLE = '{"url": "…", "bid": "…", "key": "…", "signature": "…", "owner": "…"}';

const reference: INodeProperties = {
	displayName: 'Reference',
	name: 'reference',
	type: 'json',
	required: true,
	default: '',
	description: 'The whole interactiveDataRef of the message',
};

export const downloadReference: Operation = {
	option: {
		name: 'Download Reference',
		value: 'downloadReference',
		action: 'Download the data of an interactive message',
		description: 'Get the data that an Apple message refers to, e.g. the answer to a list picker',
	},
	fields: [
		{ ...userId, description: 'The ID that Sunshine Conversations gave the user' },
		conversationIdOfUser,
		reference,
	],
	onlyReads: true,
	async execute(input) {
		const id = input.id(conversationId);
		const user = input.id(userId);
		const interactiveDataRef = input.object(reference, EXAMPLE);
		const missing = PARTS.find(
			(part) => typeof interactiveDataRef[part] !== 'string' || !interactiveDataRef[part],
		);
		if (missing) {
			throw input.fault(reference, `give "${missing}" a text, e.g. ${EXAMPLE}`);
		}
		return await request(input.context, {
			method: 'POST',
			path: path`/conversations/${id}/download`,
			body: { userId: user, apple: { interactiveDataRef } },
		});
	},
};
