import { path, request } from '../../transport/request';
import { conversationIdOfUser, userId } from '../fields';
import type { Operation } from '../operation';
import { fieldError, requiredId, requiredObject } from '../parameters';

const PARTS = ['url', 'bid', 'key', 'signature', 'owner'];
const EXAMPLE = '{"url": "…", "bid": "…", "key": "…", "signature": "…", "owner": "…"}';

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
		{
			displayName: 'Reference',
			name: 'reference',
			type: 'json',
			required: true,
			default: '',
			description: 'The interactiveDataRef of the message, with all its parts',
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const interactiveDataRef = requiredObject(this, itemIndex, 'reference', 'Reference', EXAMPLE);
		const missing = PARTS.find(
			(part) => typeof interactiveDataRef[part] !== 'string' || !interactiveDataRef[part],
		);
		if (missing) {
			throw fieldError(this, itemIndex, 'Reference', `give "${missing}" a text, e.g. ${EXAMPLE}`);
		}
		return await request(this, {
			method: 'POST',
			path: path`/conversations/${id}/download`,
			body: { userId: user, apple: { interactiveDataRef } },
		});
	},
};
