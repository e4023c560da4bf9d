import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { conversationIdOfUser } from '../../fields/conversationId';
import { integrationId, integrationIdOfChannel } from '../../fields/integrationId';
import type { Input } from '../../input/input';
import { naming } from '../../input/naming';
import { OPTIONS, optionsCollection } from '../../input/options';
import { phoneNumber, readPhoneNumber } from '../../input/phoneNumber';
import { confirmation, confirmationMessage } from './confirmation';

const PHONE_CHANNELS = ['messagebird', 'twilio', 'whatsapp'];

const matchType: INodeProperties = {
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
};

const address = naming('email address', {
	displayName: 'Email',
	name: 'address',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. ana@example.com',
});

const primary: INodeProperties = {
	displayName: 'Primary',
	name: 'primary',
	type: 'boolean',
	default: true,
	description: 'Whether the messages of the conversation go to this channel first',
};

const subject: INodeProperties = {
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your order 42',
	description: 'The subject of the email',
	displayOptions: { show: { '/matchType': ['mailgun'] } },
};

/** Whom to link, and how the user confirms it. */
export const linkFields: INodeProperties[] = [
	matchType,
	integrationIdOfChannel,
	{ ...phoneNumber, displayOptions: { show: { matchType: PHONE_CHANNELS } } },
	{ ...address, displayOptions: { show: { matchType: ['mailgun'] } } },
	{ ...conversationIdOfUser, description: 'The conversation to continue on the channel' },
	confirmation,
	optionsCollection([confirmationMessage, primary, subject]),
];

export function readMatch(input: Input): IDataObject {
	const type = input.oneOf(matchType);
	const isPhone = PHONE_CHANNELS.includes(type);
	return {
		type,
		integrationId: input.id(integrationId),
		...(isPhone ? { phoneNumber: readPhoneNumber(input) } : input.requiredValues([address])),
		...input.collection(OPTIONS).values(isPhone ? [primary] : [primary, subject]),
	};
}
