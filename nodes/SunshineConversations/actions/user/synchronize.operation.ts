import { naming } from '../../input/naming';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import type { User } from './findUser';
import { simplifyUser } from './simplify';

const zendeskId = naming('user of Zendesk Support', {
	displayName: 'Zendesk ID',
	name: 'zendeskId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 35436',
	description: 'The ID of the user in Zendesk Support',
});

const survivingZendeskId = naming('user of Zendesk Support', {
	displayName: 'Surviving Zendesk ID',
	name: 'survivingZendeskId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 78434',
	description: 'After a merge, the ID of the user that remains',
});

export const synchronize: Operation = {
	option: {
		name: 'Synchronize',
		value: 'synchronize',
		action: 'Synchronize a user',
		description: 'Match a user with the user in Zendesk Support, e.g. after a merge there',
	},
	fields: [zendeskId, survivingZendeskId],
	simplify: simplifyUser,
	async execute(input) {
		const id = input.id(zendeskId);
		const surviving = input.optionalId(survivingZendeskId);
		const { user } = await request<{ user: User }>(input.context, {
			method: 'POST',
			path: path`/users/${id}/sync`,
			body: surviving === undefined ? {} : { survivingZendeskId: surviving },
			gives: 'user',
		});
		return user;
	},
};
