import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { conversationIdOfUser, integrationIdOfChannel } from '../fields';
import { fieldError, filledFields, parseObject, requiredId, requiredText } from '../parameters';

const PHONE_CHANNELS = ['messagebird', 'twilio', 'whatsapp'];

/** How a new client is matched and confirmed. */
export const linkFields: INodeProperties[] = [
	{
		displayName: 'Channel',
		name: 'matchType',
		type: 'options',
		options: [
			{ name: 'Email (Mailgun)', value: 'mailgun' },
			{ name: 'SMS (MessageBird)', value: 'messagebird' },
			{ name: 'SMS (Twilio)', value: 'twilio' },
			{ name: 'WhatsApp', value: 'whatsapp' },
		],
		default: 'whatsapp',
	},
	integrationIdOfChannel,
	{
		displayName: 'Phone Number',
		name: 'phoneNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. +351 912 345 678',
		description: 'With + and country code',
		displayOptions: { show: { matchType: PHONE_CHANNELS } },
	},
	{
		displayName: 'Email',
		name: 'address',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. ana@example.com',
		displayOptions: { show: { matchType: ['mailgun'] } },
	},
	{ ...conversationIdOfUser, description: 'The conversation that goes on over the channel' },
	{
		displayName: 'Confirmation',
		name: 'confirmation',
		type: 'options',
		options: [
			{ name: 'Immediate', value: 'immediate', description: 'Linked at once' },
			{ name: 'Prompt', value: 'prompt', description: 'The user is asked' },
			{ name: 'User Activity', value: 'userActivity', description: 'When the user writes' },
		],
		default: 'immediate',
	},
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'Confirmation Message',
				name: 'message',
				type: 'json',
				default: '{\n  "author": { "type": "business" },\n  "content": { "type": "text", "text": "" }\n}',
				description: 'A text or image message that the user gets first; it is not kept in the conversation',
			},
			{
				displayName: 'Primary',
				name: 'primary',
				type: 'boolean',
				default: true,
				description: 'Whether messages of the conversation go to this client first',
			},
			{
				displayName: 'Subject',
				name: 'subject',
				type: 'string',
				default: '',
				description: 'Of the email, for the channel Email',
			},
		],
	},
];

export function readMatch(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const type = context.getNodeParameter('matchType', itemIndex) as string;
	const { primary, subject } = filledFields(context, itemIndex, 'additionalFields');
	return {
		type,
		integrationId: requiredId(context, itemIndex, 'integrationId', 'Integration'),
		...(typeof primary === 'boolean' && { primary }),
		...(PHONE_CHANNELS.includes(type)
			? { phoneNumber: readPhoneNumber(context, itemIndex) }
			: { address: requiredText(context, itemIndex, 'address', 'Email', 'enter an address').trim() }),
		...(type === 'mailgun' && subject && { subject }),
	};
}

export function readConfirmation(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const type = context.getNodeParameter('confirmation', itemIndex) as string;
	const { message } = filledFields(context, itemIndex, 'additionalFields');
	if (message === undefined) return { type };
	const parsed = parseObject(message);
	if (parsed) return { type, message: parsed };
	throw fieldError(context, itemIndex, 'Confirmation Message', 'enter a JSON object with author and content');
}

/** The API takes blanks and dashes, but wants the country code. */
export function readPhoneNumber(context: IExecuteFunctions, itemIndex: number): string {
	const number = requiredText(context, itemIndex, 'phoneNumber', 'Phone Number', 'enter a number').trim();
	if (/^\+\d[\d\s().-]{4,}$/.test(number)) return number;
	throw fieldError(
		context,
		itemIndex,
		'Phone Number',
		'enter it with + and country code, e.g. +351 912 345 678',
	);
}
