import type { INodeProperties } from 'n8n-workflow';
import { showWhen } from '../../../fields/showWhen';

export const ifUserUnknown: INodeProperties = {
	displayName: 'If the User Is Unknown',
	name: 'ifUserUnknown',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'The item fails, as the ID may be mistyped' },
		{
			name: 'Create',
			value: 'create',
			description: 'Create a user with this external ID, who has no channel yet',
		},
	],
	default: 'fail',
	description: 'What to do if nobody has this ID',
};

export const ifNoChannel: INodeProperties = {
	displayName: 'If the User Has No Channel',
	name: 'ifNoChannel',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'The item fails, as the message would reach nobody' },
		{
			name: 'Send Anyway',
			value: 'sendAnyway',
			description: 'The message waits in the web chat until the user logs in there',
		},
	],
	default: 'fail',
	description: 'What to do if the user cannot be reached on any channel yet',
};

/** For a message that goes to a user. */
export const reachFields = [ifUserUnknown, ifNoChannel].map((field) => showWhen({ sendTo: ['user'] }, field));
