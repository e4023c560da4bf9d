import type { IDataObject } from 'n8n-workflow';
import { request } from '../../transport/request';
import { readPhoneNumber } from '../client/link';
import { phoneIntegrationId } from '../fields';
import { readTemplate } from '../message/template';
import { templateFields } from '../message/templateFields';
import type { Operation } from '../operation';
import { checkLength, requiredId, requiredText } from '../parameters';

const LONGEST_TEXT = 4096;

export const send: Operation = {
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send a first message to a phone number',
		description:
			'Write first to a phone number, on WhatsApp or by SMS; the only way to reach somebody who is no user yet',
	},
	fields: [
		{
			displayName: 'Phone Number',
			name: 'phoneNumber',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. +351 912 345 678',
			description: 'With + and country code',
		},
		phoneIntegrationId,
		{
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
		},
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
		const isTemplate = this.getNodeParameter('notificationType', itemIndex) === 'template';
		const content: IDataObject = isTemplate
			? { messageSchema: 'whatsapp', message: { type: 'template', template: readTemplate(this, itemIndex) } }
			: {
					message: {
						type: 'text',
						text: requiredText(this, itemIndex, 'text', 'Text', 'enter what to send'),
					},
				};
		if (!isTemplate)
			checkLength(this, itemIndex, 'Text', String((content.message as IDataObject).text), LONGEST_TEXT);

		const { notification } = await request<{ notification: { _id: string } }>(this, {
			method: 'POST',
			path: '/notifications',
			root: 'v1.1',
			body: { author: { role: 'appMaker' }, destination, ...content },
		});
		return { id: notification._id, ...destination };
	},
};
