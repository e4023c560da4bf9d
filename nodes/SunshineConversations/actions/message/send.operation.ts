import { sendTo } from '../fields';
import type { Operation } from '../operation';
import { recipientLane, resolveConversation } from '../recipient';
import { postMessage } from './post';
import { readTextContent, textFields } from './text';

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a message',
		description: 'Send a message to a customer, on the channel that the customer uses',
	},
	fields: [
		...sendTo,
		{
			displayName: 'Content Type',
			name: 'contentType',
			type: 'options',
			options: [{ name: 'Text', value: 'text' }],
			default: 'text',
		},
		...textFields,
	],
	lane: recipientLane,
	async execute(itemIndex) {
		const content = readTextContent(this, itemIndex);
		return await postMessage(this, await resolveConversation(this, itemIndex), { content });
	},
};
