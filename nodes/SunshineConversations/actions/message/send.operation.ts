import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { contentFields, readContent } from './content/contentTypes';
import { postParts } from './delivery/postParts';
import { readTyping } from './delivery/typing';
import { messageFields, readBlockChatInput, readMessageFields, withResolvedAuthor } from './messageBody';
import { reachFields } from './reach/reachFields';
import { resolveRecipient } from './recipient';
import { hintAtDelivery, simplifySent } from './sent';
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
	fields: [...sendTo, ...reachFields, ...contentFields, messageFields],
	simplify: simplifySent,
	hint: hintAtDelivery,
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
		const recipient = await resolveRecipient(input, fields);
		return await sendByWindow(
			input,
			outside,
			recipient,
			fields,
			async () => await postParts(input, recipient.conversationId, parts, fields, typing),
		);
	},
};
