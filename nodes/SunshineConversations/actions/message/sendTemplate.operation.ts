import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { postTemplate } from './delivery/postMessage';
import {
	readBlockChatInput,
	readMessageFields,
	templateMessageFields,
	withResolvedAuthor,
} from './messageBody';
import { resolveConversation } from './recipient';
import { simplifyMessage } from './simplify';
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
	fields: [...sendTo, ...templateFields, templateMessageFields],
	simplify: simplifyMessage,
	async execute(input) {
		const content = { ...readTemplateContent(input), ...readBlockChatInput(input) };
		const fields = await withResolvedAuthor(input, readMessageFields(input));
		return await postTemplate(input.context, await resolveConversation(input), fields, content);
	},
};
