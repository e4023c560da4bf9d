import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { userId } from '../../fields/userId';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { getUser } from '../user/findUser';

const leaveBy: INodeProperties = {
	displayName: 'By',
	name: 'leaveBy',
	type: 'options',
	options: [
		{ name: 'Participant ID', value: 'participant' },
		{ name: 'User', value: 'user' },
	],
	default: 'user',
};

const participantId: INodeProperties = {
	displayName: 'Participant ID',
	name: 'participantId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 5c9d2f34a1d3a2504bc89511',
	displayOptions: { show: { leaveBy: ['participant'] } },
};

export const leave: Operation = {
	option: {
		name: 'Leave',
		value: 'leave',
		action: 'Remove a user from a group conversation',
		description: 'Take a user out of a group conversation',
	},
	fields: [
		conversationId,
		leaveBy,
		{ ...userId, displayOptions: { show: { leaveBy: ['user'] } } },
		participantId,
	],
	async execute(input) {
		const id = input.id(conversationId);
		const isByUser = input.oneOf(leaveBy) === 'user';
		const body = isByUser
			? { userId: (await getUser(input, input.id(userId))).id }
			: { participantId: input.id(participantId) };
		await request(input.context, { method: 'POST', path: path`/conversations/${id}/leave`, body });
		return { left: true };
	},
};
