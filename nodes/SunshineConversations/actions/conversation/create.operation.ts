import type { IDataObject } from 'n8n-workflow';
import { request } from '../../transport/request';
import { userId } from '../fields';
import type { Operation } from '../operation';
import { requiredId } from '../parameters';
import { RowReader } from '../rows';
import { getUser } from '../user/lookup';
import { conversationOptions, readConversationFields } from './conversationFields';
import { createPersonalConversation } from './latest';
import { participantRows, readParticipants, resolveParticipants } from './participants';
import { simplifyConversation } from './simplify';

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a conversation',
		description: 'Create a conversation with a user, or a group of users in your app',
	},
	fields: [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: [
				{ name: 'Group', value: 'sdkGroup', description: 'Several users, in web chat and mobile SDKs' },
				{ name: 'Personal', value: 'personal', description: 'One user, on any channel' },
			],
			default: 'personal',
		},
		{ ...userId, displayOptions: { show: { type: ['personal'] } } },
		{ ...participantRows, displayOptions: { show: { type: ['sdkGroup'] } } },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: conversationOptions,
		},
	],
	simplify: simplifyConversation,
	lane(itemIndex) {
		return this.getNodeParameter('type', itemIndex, 'personal') === 'personal'
			? requiredId(this, itemIndex, 'userId', 'User ID')
			: String(itemIndex);
	},
	async execute(itemIndex) {
		const fields = readConversationFields(this, itemIndex, 'additionalFields');
		if (this.getNodeParameter('type', itemIndex, 'personal') === 'personal') {
			const user = await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
			return await createPersonalConversation(this, user.id, fields);
		}
		const participants = readParticipants(RowReader.of(this, itemIndex, 'Participants', 'participants'));
		const { conversation } = await request<{ conversation: IDataObject }>(this, {
			method: 'POST',
			path: '/conversations',
			body: {
				type: 'sdkGroup',
				participants: await resolveParticipants(this, itemIndex, participants),
				...fields,
			},
		});
		return conversation;
	},
};
