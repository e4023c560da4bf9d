import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { readBrand } from '../user/brand';
import { readConfirmation } from './confirmation';
import { linkFields, readMatch } from './link';
import { simplifyClient } from './simplify';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Link a user to a phone number or email address',
		description: 'Link a user to a phone number or email address, so that messages go there',
	},
	fields: [userId, ...linkFields],
	simplify: simplifyClient,
	async execute(itemIndex) {
		const user = requiredId(this, itemIndex, 'userId', 'User ID');
		const body = {
			matchCriteria: readMatch(this, itemIndex),
			confirmation: readConfirmation(this, itemIndex),
			target: { conversationId: requiredId(this, itemIndex, 'conversationId', 'Conversation') },
		};
		const { client } = await request<{ client: IDataObject }>(this, {
			method: 'POST',
			path: path`/users/${user}/clients`,
			query: readBrand(this, itemIndex),
			body,
		});
		return client;
	},
};
