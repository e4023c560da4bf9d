import { sendTo } from '../fields';
import type { Operation } from '../operation';
import { recipientLane, resolveConversation } from '../recipient';
import { readMessageFields, templateMessageFields } from './additional';
import { readMoreComponents } from './moreComponents';
import { postTemplate } from './post';
import { readTemplate } from './template';
import { templateFields } from './templateFields';
import { simplifyMessage } from './simplify';

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
	async execute(itemIndex) {
		const template = readTemplate(this, itemIndex, readMoreComponents(this, itemIndex));
		const fields = readMessageFields(this, itemIndex);
		return await postTemplate(this, await resolveConversation(this, itemIndex), fields, template);
	},
};
