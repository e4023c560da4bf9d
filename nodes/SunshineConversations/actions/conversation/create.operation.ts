import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { userId } from '../../fields/userId';
import { OPTIONS, optionsCollection } from '../../input/options';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import { getUser } from '../user/findUser';
import { conversationOptions, readConversationFields } from './conversationFields';
import { participantRows, readParticipants, resolveParticipants, subscribeSDKClient } from './participants';
import { createPersonalConversation } from './personalConversation';
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
		description: 'Create a conversation with one user, or with a group in your app',
	},
	fields: [
		type,
		{ ...userId, displayOptions: { show: { type: ['personal'] } } },
		{ ...participantRows, displayOptions: { show: { type: ['sdkGroup'] } } },
		optionsCollection([...conversationOptions, subscribePersonally]),
	],
	simplify: simplifyConversation,
	async execute(input) {
		const fields = readConversationFields(input, OPTIONS);
		if (input.oneOf(type) === 'personal') {
			const subscription = input.collection(OPTIONS).values([subscribePersonally]);
			const user = await getUser(input, input.id(userId));
			return await createPersonalConversation(input.context, { userId: user.id, ...subscription }, fields);
		}
		const participants = readParticipants(input);
		const { conversation } = await request<{ conversation: IDataObject }>(input.context, {
			method: 'POST',
			path: '/conversations',
			body: {
				type: 'sdkGroup',
				participants: await resolveParticipants(input, participants),
				...fields,
			},
			gives: 'conversation',
		});
		return conversation;
	},
};
