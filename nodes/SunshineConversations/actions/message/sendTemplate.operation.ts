import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { withoutGaps } from '../../vocabulary/pick';
import { postTemplate } from './delivery/postMessage';
import {
	readBlockChatInput,
	readMessageFields,
	templateMessageFields,
	withResolvedAuthor,
} from './messageBody';
import { checkNotBlocked } from './reach/blocked';
import { isDelivered, type MessageFields } from './reach/destination';
import { reachFields } from './reach/reachFields';
import { resolveRecipient } from './recipient';
import { describeSent, hintAtDelivery, simplifySent } from './sent';
import { readTemplateContent } from './template/template';
import { templateFields } from './template/templateFields';

export const sendTemplate: Operation = {
	option: {
		name: 'Send Template',
		value: 'sendTemplate',
		action: 'Send a WhatsApp template',
		description:
			'Send an approved WhatsApp template, the only message that reaches a customer after 24 hours of silence',
	},
	fields: [...sendTo, ...reachFields, ...templateFields, templateMessageFields],
	simplify: simplifySent,
	hint: hintAtDelivery,
	async execute(input) {
		const content = { ...readTemplateContent(input), ...readBlockChatInput(input) };
		const fields: MessageFields = await withResolvedAuthor(input, readMessageFields(input));
		const recipient = await resolveRecipient(input, fields);
		const learned = isDelivered(fields) ? await checkNotBlocked(input, recipient, fields.destination) : {};
		const messages = await postTemplate(input.context, recipient.conversationId, fields, content);
		return describeSent(messages, 'template', { ...recipient, ...withoutGaps({ ...learned }) });
	},
};
