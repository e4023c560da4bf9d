import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { contentFields, readContent } from './content/contentTypes';
import { postParts } from './delivery/postParts';
import { readTyping } from './delivery/typing';
import { messageFields, readBlockChatInput, readMessageFields } from './messageBody';
import { recipientLane, resolveConversation } from './recipient';
import { simplifyMessage } from './simplify';
import { readParts } from './text/parts';
import { readOutsideWindow, sendByWindow } from './window/outsideWindow';
import { outsideWindowFields } from './window/outsideWindowFields';

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a message',
		description: 'Send a message to a customer, on the channel that the customer uses',
	},
	fields: [...sendTo, ...contentFields, ...outsideWindowFields, messageFields],
	simplify: simplifyMessage,
	lane: recipientLane,
	async execute(input) {
		const content = {
			...readContent(input),
			...readBlockChatInput(input),
		};
		const fields = readMessageFields(input);
		const parts = readParts(input, content, fields);
		const typing = readTyping(input, fields);
		const outside = readOutsideWindow(input);
		const conversationId = await resolveConversation(input);
		return await sendByWindow(
			input,
			outside,
			conversationId,
			fields,
			async () => await postParts(input, conversationId, parts, fields, typing),
		);
	},
};
