import { sendTo } from '../fields';
import type { Operation } from '../operation';
import { recipientLane, resolveConversation } from '../recipient';
import { messageFields, readBlockChatInput, readMessageFields } from './additional';
import { contentFields, readContent } from './content/contents';
import { uploadMedia } from './content/media';
import { postMessage } from './post';
import { simplifyMessage } from './simplify';

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a message',
		description: 'Send a message to a customer, on the channel that the customer uses',
	},
	fields: [...sendTo, ...contentFields, messageFields],
	simplify: simplifyMessage,
	lane: recipientLane,
	async execute(itemIndex) {
		const content = {
			...readContent(this, itemIndex),
			...readBlockChatInput(this, itemIndex),
		};
		const fields = readMessageFields(this, itemIndex);
		const conversationId = await resolveConversation(this, itemIndex);
		return await postMessage(this, conversationId, {
			...fields,
			content: await uploadMedia(this, itemIndex, content, conversationId),
		});
	},
};
