import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { request } from '../../transport/request';
import { phoneIntegrationId } from '../fields';
import { readMessageText } from '../message/content/text';
import { readTemplate } from '../message/template';
import { templateFields } from '../message/templateFields';
import type { Operation } from '../operation';
import { oneOf, requiredId } from '../parameters';
import { phoneNumber, readPhoneNumber } from '../phoneNumber';

const notificationType: INodeProperties = {
	displayName: 'Message',
	name: 'notificationType',
	type: 'options',
	options: [
		{ name: 'Text', value: 'text', description: 'For SMS' },
		{
			name: 'WhatsApp Template',
			value: 'template',
			description: 'WhatsApp takes nothing else as a first message',
		},
	],
	default: 'template',
};

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a first message to a phone number',
		description:
			'Write first to a phone number, on WhatsApp or by SMS; the only way to reach somebody who is no user yet',
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
		...templateFields.map((field) => ({
			...field,
			displayOptions: {
				...field.displayOptions,
				show: { ...field.displayOptions?.show, notificationType: ['template'] },
			},
		})),
	],
	async execute(itemIndex) {
		const destination = {
			integrationId: requiredId(this, itemIndex, 'integrationId', 'Integration'),
			destinationId: readPhoneNumber(this, itemIndex),
		};
		const content = readContent(this, itemIndex);
		const { notification } = await request<{ notification: { _id: string } }>(this, {
			method: 'POST',
			path: '/notifications',
			root: 'v1.1',
			body: { author: { role: 'appMaker' }, destination, ...content },
		});
		return { id: notification._id, ...destination };
	},
};

/** By the words of version 1.1 of the API. */
function readContent(context: IExecuteFunctions, itemIndex: number): IDataObject {
	if (oneOf(context, itemIndex, notificationType) === 'text') {
		return { message: { type: 'text', text: readMessageText(context, itemIndex) } };
	}
	return {
		messageSchema: 'whatsapp',
		message: { type: 'template', template: readTemplate(context, itemIndex) },
	};
}
