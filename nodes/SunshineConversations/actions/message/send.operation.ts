import { sendTo } from '../fields';
import type { Operation } from '../operation';
import { recipientLane, resolveConversation } from '../recipient';
import { messageFields, readBlockChatInput, readMessageFields } from './additional';
import { contentFields, readContent } from './content/contents';
import { readOutsideWindow, sendByWindow } from './outsideWindow';
import { outsideWindowFields } from './outsideWindowFields';
import { readParts } from './parts';
import { postParts } from './postParts';
import { simplifyMessage } from './simplify';
import { readTyping } from './typing';

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
	async execute(itemIndex) {
		const content = {
			...readContent(this, itemIndex),
			...readBlockChatInput(this, itemIndex),
		};
		const fields = readMessageFields(this, itemIndex);
		const parts = readParts(this, itemIndex, content, fields);
		const typing = readTyping(this, itemIndex, fields);
		const outside = readOutsideWindow(this, itemIndex);
		const conversationId = await resolveConversation(this, itemIndex);
		return await sendByWindow(
			this,
			itemIndex,
			outside,
			conversationId,
			fields,
			async () => await postParts(this, itemIndex, conversationId, parts, fields, typing),
		);
	},
};
