import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../input/input';
import { conversationId } from './conversationId';
import { CUSTOMER_WHO_WROTE, customerOr } from './customerWhoWrote/customerWhoWrote';
import { idOfWriter } from './customerWhoWrote/writer';

const whose = customerOr(
	{ displayName: 'Whose Conversation', name: 'conversationOf' },
	'The conversation that started this workflow',
	[
		{
			name: 'Another Customer',
			value: 'conversation',
			description: 'A conversation from the list, or by its ID',
		},
	],
);

/** The conversation that something is done in. */
export const conversationFields: INodeProperties[] = [
	whose,
	{ ...conversationId, displayOptions: { show: { conversationOf: ['conversation'] } } },
];

/** The ID of the conversation in `conversationFields`. */
export function conversationOf(input: Input): string {
	if (input.oneOf(whose) === CUSTOMER_WHO_WROTE) return idOfWriter(input, whose, 'conversationId');
	return input.id(conversationId);
}
