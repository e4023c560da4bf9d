import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { fieldError, oneOf, requiredId } from '../parameters';
import { readCustomer } from '../user/author';
import { postActivity } from './activity';

const activity: INodeProperties = {
	displayName: 'Activity',
	name: 'activity',
	type: 'options',
	options: [
		{ name: 'Read', value: 'conversation:read' },
		{ name: 'Start Typing', value: 'typing:start' },
		{ name: 'Stop Typing', value: 'typing:stop' },
	],
	default: 'typing:start',
};

export const sendActivity: Operation = {
	option: {
		name: 'Send Activity',
		value: 'sendActivity',
		action: 'Show typing or mark as read',
		description: 'Show the customer that somebody is typing, or that the conversation was read',
	},
	fields: [
		conversationId,
		activity,
		{
			displayName: 'Author User ID',
			name: 'authorUserId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
			description:
				'To mark the conversation as read by a customer: the ID that Sunshine Conversations gave the user, or your own external ID; the business if empty',
		},
	],
	async execute(itemIndex) {
		const id = requiredId(this, itemIndex, 'conversationId', 'Conversation');
		const type = oneOf(this, itemIndex, activity);
		const customer = readCustomer(this, itemIndex, this.getNodeParameter('authorUserId', itemIndex, ''));
		if (customer && type !== 'conversation:read') {
			throw fieldError(
				this,
				itemIndex,
				'Activity',
				'of a customer only Read can be sent, choose it or clear Author User ID',
			);
		}
		await postActivity(this, id, type, customer);
		return { sent: true };
	},
};
