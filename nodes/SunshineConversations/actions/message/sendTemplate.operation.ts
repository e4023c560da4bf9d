import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { postTemplate } from './delivery/postMessage';
import { readMessageFields, templateMessageFields } from './messageBody';
import { recipientLane, resolveConversation } from './recipient';
import { simplifyMessage } from './simplify';
import { readMoreComponents } from './template/moreComponents';
import { readTemplate } from './template/template';
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
	lane: recipientLane,
	async execute(input) {
		const template = readTemplate(input, readMoreComponents(input));
		const fields = readMessageFields(input);
		return await postTemplate(input.context, await resolveConversation(input), fields, template);
	},
};
