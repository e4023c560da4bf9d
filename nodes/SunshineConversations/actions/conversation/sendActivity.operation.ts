import type { INodeProperties } from 'n8n-workflow';
import { authorAvatarUrl, authorName, readAppearance } from '../../fields/author';
import { conversationFields, conversationOf } from '../../fields/conversationOf';
import { naming } from '../../input/naming';
import { OPTIONS, optionsCollection } from '../../input/options';
import type { Operation } from '../../running/operation';
import { readCustomer, resolveAuthor } from '../user/actingCustomer';
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

const authorUserId = naming('user', {
	displayName: 'Author User ID',
	name: 'authorUserId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7494535bff5cef41a15be74d or customer-42',
	description:
		'To mark the conversation as read by a customer: the ID that Sunshine Conversations gave the user, or your own external ID; the business if empty',
	displayOptions: { show: { activity: ['conversation:read'] } },
});

export const sendActivity: Operation = {
	option: {
		name: 'Send Activity',
		value: 'sendActivity',
		action: 'Show typing or mark as read',
		description: 'Show the customer that someone is typing or has read the conversation',
	},
	fields: [...conversationFields, activity, authorUserId, optionsCollection([authorAvatarUrl, authorName])],
	async execute(input) {
		const id = conversationOf(input);
		const type = input.oneOf(activity);
		const customer = readCustomer(input, input.optionalId(authorUserId));
		if (customer && type !== 'conversation:read') {
			throw input.fault(activity, 'of a customer only Read can be sent, choose it or clear Author User ID');
		}
		const appearance = readAppearance(input.collection(OPTIONS));
		const author = customer ? await resolveAuthor(input, customer) : { type: 'business' };
		await postActivity(input.context, id, type, { ...author, ...appearance });
		return { sent: true };
	},
};
