import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { request } from '../../transport/request';
import { userId as userIdField } from '../fields';
import type { Operation } from '../operation';
import { oneOf, requiredId } from '../parameters';
import { RowReader } from '../rows';
import { readCollection } from '../settings';
import { getUser } from '../user/lookup';
import { conversationOptions, readConversationFields } from './conversationFields';
import { createPersonalConversation } from './latest';
import { participantRows, readParticipants, resolveParticipants, subscribeSDKClient } from './participants';
import { simplifyConversation } from './simplify';

const type: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: [
		{ name: 'Group', value: 'sdkGroup', description: 'Several users, in web chat and mobile SDKs' },
		{ name: 'Personal', value: 'personal', description: 'One user, on any channel' },
	],
	default: 'personal',
};

/** For a group it stands in the row of each participant. */
const subscribePersonally: INodeProperties = {
	...subscribeSDKClient,
	displayOptions: { show: { '/type': ['personal'] } },
};

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a conversation',
		description: 'Create a conversation with a user, or a group of users in your app',
	},
	fields: [
		type,
		{ ...userIdField, displayOptions: { show: { type: ['personal'] } } },
		{ ...participantRows, displayOptions: { show: { type: ['sdkGroup'] } } },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [...conversationOptions, subscribePersonally],
		},
	],
	simplify: simplifyConversation,
	lane(itemIndex) {
		return oneOf(this, itemIndex, type) === 'personal'
			? requiredId(this, itemIndex, 'userId', 'User ID')
			: String(itemIndex);
	},
	async execute(itemIndex) {
		const fields = readConversationFields(this, itemIndex, 'additionalFields');
		if (oneOf(this, itemIndex, type) === 'personal') {
			const subscription = readCollection(this, itemIndex, 'additionalFields', [subscribePersonally]);
			const { id: userId } = await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'));
			return await createPersonalConversation(this, { userId, ...subscription }, fields);
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
