import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { integrationId, phoneIntegrationId } from '../../fields/integrationId';
import { showWhen } from '../../fields/showWhen';
import type { Input } from '../../input/input';
import { OPTIONS, optionsCollection } from '../../input/options';
import { phoneNumber, readPhoneNumber } from '../../input/phoneNumber';
import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import { readMessageText } from './content/text';
import { hintAtUnheardDelivery } from './sent';
import { readTemplateContent } from './template/template';
import { templateFields, templateOptions } from './template/templateFields';
import { literalText, toLiteral } from './text/literalText';

const notificationType: INodeProperties = {
	displayName: 'Message',
	name: 'notificationType',
	type: 'options',
	options: [
		{ name: 'Text', value: 'text', description: 'For SMS' },
		{
			name: 'WhatsApp Template',
			value: 'template',
			description: 'WhatsApp allows only templates as a first message',
		},
	],
	default: 'template',
};

const literalNotification: INodeProperties = {
	...literalText,
	default: false,
	displayOptions: { show: { '/notificationType': ['text'] } },
};

export const writeFirst: Operation = {
	option: {
		name: 'Write First to a Phone Number',
		value: 'writeFirst',
		action: 'Write first to a phone number',
		description: 'Start a conversation on WhatsApp or by SMS, even if the customer has never written to you',
	},
	fields: [
		phoneNumber,
		phoneIntegrationId,
		notificationType,
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Your parcel is on its way',
			displayOptions: { show: { notificationType: ['text'] } },
		},
		...templateFields.map((field) => showWhen({ notificationType: ['template'] }, field)),
		optionsCollection([
			literalNotification,
			...templateOptions.map((option) => showWhen({ '/notificationType': ['template'] }, option)),
		]),
	],
	hint: hintAtUnheardDelivery,
	async execute(input) {
		const destination = {
			integrationId: input.id(integrationId),
			destinationId: readPhoneNumber(input),
		};
		const content = readContent(input);
		const { notification } = await request<{ notification: { _id: string } }>(input.context, {
			method: 'POST',
			path: '/notifications',
			root: 'v1.1',
			body: { author: { role: 'appMaker' }, destination, ...content },
			gives: 'notification',
		});
		const sentAs = 'messageSchema' in content ? 'template' : 'message';
		return { id: notification._id, ...destination, sentAs };
	},
};

/** By the words of version 1.1 of the API. */
function readContent(input: Input): IDataObject {
	if (input.oneOf(notificationType) === 'text') {
		const text = readMessageText(input);
		const isLiteral = input.collection(OPTIONS).flag(literalNotification);
		return { message: { type: 'text', text: isLiteral ? toLiteral(text) : text } };
	}
	return { messageSchema: 'whatsapp', message: readTemplateContent(input) };
}
