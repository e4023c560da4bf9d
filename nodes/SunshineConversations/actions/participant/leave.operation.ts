import type { INodeProperties } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { conversationId, userId } from '../fields';
import type { Operation } from '../operation';
import { oneOf, requiredId } from '../parameters';
import { getUser } from '../user/lookup';

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
		{
			displayName: 'Participant ID',
			name: 'participantId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5c9d2f34a1d3a2504bc89511',
			displayOptions: { show: { leaveBy: ['participant'] } },
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const isByUser = oneOf(this, itemIndex, leaveBy) === 'user';
		const body = isByUser
			? { userId: (await getUser(this, itemIndex, requiredId(this, itemIndex, 'userId', 'User ID'))).id }
			: { participantId: requiredId(this, itemIndex, 'participantId', 'Participant ID') };
		await request(this, { method: 'POST', path: path`/conversations/${id}/leave`, body });
		return { left: true };
	},
};
