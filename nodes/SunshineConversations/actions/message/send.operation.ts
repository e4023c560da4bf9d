import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { contentFields, readContent } from './content/contentTypes';
import { postParts } from './delivery/postParts';
import { readTyping } from './delivery/typing';
import { messageFields, readBlockChatInput, readMessageFields, withResolvedAuthor } from './messageBody';
import { resolveConversation } from './recipient';
import { simplifyMessage } from './simplify';
import { readParts } from './text/parts';
import { readOutsideWindow, sendByWindow } from './window/outsideWindow';

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a message',
		description: 'Send a message to a customer, on the channel that the customer uses',
	},
	subtitle: '=Send {{ $parameter["contentType"] }}',
	fields: [...sendTo, ...contentFields, messageFields],
	simplify: simplifyMessage,
	async execute(input) {
		const content = {
			...readContent(input),
			...readBlockChatInput(input),
		};
		const entered = readMessageFields(input);
		const parts = readParts(input, content, entered);
		const typing = readTyping(input, entered);
		const outside = readOutsideWindow(input);
		const fields = await withResolvedAuthor(input, entered);
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
