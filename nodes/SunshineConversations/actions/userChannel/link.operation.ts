import type { IDataObject } from 'n8n-workflow';
import { readBrand } from '../../fields/brand';
import { conversationId } from '../../fields/conversationId';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { readConfirmation } from './confirmation';
import { linkFields, readMatch } from './linkFields';
import { simplifyClient } from './simplify';

export const link: Operation = {
	option: {
		name: 'Link',
		value: 'link',
		action: 'Link a user to a phone number or email address',
		description: 'Link a user to a phone number or email address, so that messages go there',
	},
	fields: [userId, ...linkFields],
	simplify: simplifyClient,
	async execute(input) {
		const user = input.id(userId);
		const body = {
			matchCriteria: readMatch(input),
			confirmation: readConfirmation(input),
			target: { conversationId: input.id(conversationId) },
		};
		const { client } = await request<{ client: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/users/${user}/clients`,
			query: readBrand(input),
			body,
			gives: 'client',
		});
		return client;
	},
};
