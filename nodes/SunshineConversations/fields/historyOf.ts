import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../input/input';
import { CUSTOMER_WHO_WROTE, customerOr } from './customerWhoWrote/customerWhoWrote';
import { idOfWriter } from './customerWhoWrote/writer';
import { userId } from './userId';

const user = customerOr(
	{ displayName: 'User', name: 'historyOf' },
	'The customer whose message started this workflow',
	[{ name: 'Another User', value: 'user', description: 'By ID or external ID' }],
);

/** The user whose history is read. */
export const historyOfFields: INodeProperties[] = [
	user,
	{ ...userId, displayOptions: { show: { historyOf: ['user'] } } },
];

/** The ID or external ID of the user in `historyOfFields`. */
export function readHistoryOf(input: Input): string {
	if (input.oneOf(user) === CUSTOMER_WHO_WROTE) return idOfWriter(input, user, 'userId');
	return input.id(userId);
}
