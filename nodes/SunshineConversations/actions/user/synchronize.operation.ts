import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { optionalText, requiredId } from '../parameters';
import type { User } from './lookup';
import { simplifyUser } from './simplify';

export const synchronize: Operation = {
	option: {
		name: 'Synchronize',
		value: 'synchronize',
		action: 'Synchronize a user',
		description: 'Bring a user in line with the user in Zendesk Support, e.g. after a merge there',
	},
	fields: [
		{
			displayName: 'Zendesk ID',
			name: 'zendeskId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 35436',
			description: 'The ID of the user in Zendesk Support',
		},
		{
			displayName: 'Surviving Zendesk ID',
			name: 'survivingZendeskId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 78434',
			description: 'The ID of the user who is left, after a merge',
		},
	],
	simplify: simplifyUser,
	async execute(itemIndex) {
		const zendeskId = requiredId(this, itemIndex, 'zendeskId', 'Zendesk ID');
		const surviving = optionalText(this, itemIndex, 'survivingZendeskId', 'Surviving Zendesk ID')?.trim();
		const { user } = await request<{ user: User }>(this, {
			method: 'POST',
			path: path`/users/${zendeskId}/sync`,
			body: surviving === undefined ? {} : { survivingZendeskId: surviving },
		});
		return user;
	},
};
