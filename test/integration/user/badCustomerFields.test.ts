import type { IDataObject, INodeParameters } from 'n8n-workflow';
import {
	LONG_URL,
	NO_TEXT,
	NO_TRUTH,
	NO_URL,
	refusesBeforehand,
	TOO_LONG_URL,
	type Refusal,
} from '../harness/refusals';

const OBJECT = '={{ ({ a: 1 }) }}';
const NO_EMAIL = 'Email: enter an email address, e.g. ana@example.com';
const NO_TRUNK = 'Phone Number: leave out the (0), which is not dialled after the country code';
const EXAMPLE = '{"url": "…", "bid": "…", "key": "…", "signature": "…", "owner": "…"}';
const reference = { url: 'u', bid: 'b', key: 'k', signature: 's', owner: 'o' };
const client = { userId: 'u1', integrationId: 'i1', phoneNumber: '+351 912 345 678', conversationId: 'c1' };
const NOTIFICATION = { text: 'Hi', templateName: 'hi', headerValue: 'Hi' };
const business = { type: 'business' };

const tooLong = (most: number) => `shorten it, it has ${most + 1} characters and the API takes ${most}`;
const ofUser = (title: string, options: IDataObject, sentence: string): Refusal => [
	`a user with ${title}`,
	'user: create',
	{ options } as INodeParameters,
	sentence,
];
const ofConversation = (title: string, parameters: IDataObject, sentence: string): Refusal => [
	`a conversation with ${title}`,
	'conversation: create',
	{ userId: 'u1', ...parameters } as INodeParameters,
	sentence,
];
const ofClient = (title: string, parameters: IDataObject, sentence: string): Refusal => [
	`a client with ${title}`,
	'userChannel: link',
	{ ...client, ...parameters } as INodeParameters,
	sentence,
];
const confirming = (title: string, message: IDataObject, whatToChange: string) =>
	ofClient(title, { options: { message: JSON.stringify(message) } }, `Confirmation Message: ${whatToChange}`);

refusesBeforehand([
	...['create', 'getOrCreate'].flatMap((operation): Refusal[] => [
		[
			`${operation} with an external ID that is an object`,
			`user: ${operation}`,
			{ externalId: OBJECT },
			`External ID: ${NO_TEXT}`,
		],
		[
			`${operation} with a long external ID`,
			`user: ${operation}`,
			{ externalId: 'x'.repeat(1025) },
			`External ID: ${tooLong(1024)}`,
		],
	]),
	...Object.entries({
		givenName: 'Given Name',
		surname: 'Surname',
		email: 'Email',
		avatarUrl: 'Avatar URL',
		locale: 'Locale',
	}).map(([name, label]) => ofUser(`an object as ${name}`, { [name]: OBJECT }, `${label}: ${NO_TEXT}`)),
	ofUser('a long name', { givenName: 'x'.repeat(129) }, `Given Name: ${tooLong(128)}`),
	ofUser('a long surname', { surname: 'x'.repeat(129) }, `Surname: ${tooLong(128)}`),
	ofUser('a long locale', { locale: 'x'.repeat(65) }, `Locale: ${tooLong(64)}`),
	ofUser('a long email address', { email: `${'x'.repeat(117)}@example.com` }, `Email: ${tooLong(128)}`),
	ofUser('an email address that is none', { email: 'ana' }, NO_EMAIL),
	ofUser('an avatar that is no address', { avatarUrl: 'a.png' }, `Avatar URL: ${NO_URL}`),
	ofUser('a long avatar address', { avatarUrl: LONG_URL }, `Avatar URL: ${TOO_LONG_URL}`),
	ofUser('perhaps a retention', { toBeRetained: "={{ 'no' }}" }, `Keep From Deletion: ${NO_TRUTH}`),
	ofUser('a list for a date', { signedUpAt: '={{ [2026] }}' }, `Signed Up At: ${NO_TEXT}`),
	[
		'a surviving user that is a list',
		'user: synchronize',
		{ zendeskId: '1', survivingZendeskId: '={{ [2] }}' },
		`Surviving Zendesk ID: ${NO_TEXT}`,
	],
	[
		'a brand that is an object',
		'user: get',
		{ userId: 'u1', options: { brandId: OBJECT } },
		`Brand ID: ${NO_TEXT}`,
	],
	...["={{ 'group' }}", "={{ '' }}"].map((type) =>
		ofConversation(`the type ${type}`, { type }, 'Type: choose one of sdkGroup, personal'),
	),
	ofConversation('an object as name', { options: { displayName: OBJECT } }, `Display Name: ${NO_TEXT}`),
	ofConversation('an icon that is no address', { options: { iconUrl: 'a.png' } }, `Icon URL: ${NO_URL}`),
	ofConversation(
		'perhaps a subscription',
		{ options: { subscribeSDKClient: '={{ 0 }}' } },
		`Subscribe SDK Client: ${NO_TRUTH}`,
	),
	ofConversation(
		'perhaps a subscription of a participant',
		{ type: 'sdkGroup', participants: { values: [{ userId: 'u1', subscribeSDKClient: '={{ 0 }}' }] } },
		`Participants, row 1: Subscribe SDK Client: ${NO_TRUTH}`,
	),
	[
		'a participant who joins perhaps',
		'participant: join',
		{ conversationId: 'c1', userId: 'u1', subscribeSDKClient: "={{ 'si' }}" },
		`Subscribe SDK Client: ${NO_TRUTH}`,
	],
	[
		'a participant of no kind',
		'participant: leave',
		{ conversationId: 'c1', userId: 'u1', participantId: 'p1', leaveBy: "={{ 'name' }}" },
		'By: choose one of participant, user',
	],
	[
		'an activity of no kind',
		'conversation: sendActivity',
		{ conversationOf: 'conversation', conversationId: 'c1', activity: "={{ 'sleep' }}" },
		'Activity: choose one of conversation:read, typing:start, typing:stop',
	],
	[
		'events of no channel',
		'conversation: sendConversionEvents',
		{ conversationId: 'c1', conversionChannel: "={{ 'web' }}" },
		'Channel: choose one of instagram, messenger, whatsapp',
	],
	...['{}', '{"data": []}', '{"data": {"event_name": "Purchase"}}', '{"data": ["Purchase"]}'].map(
		(payload): Refusal => [
			`the conversion events ${payload}`,
			'conversation: sendConversionEvents',
			{ conversationId: 'c1', payload },
			'Payload: enter at least one event in "data", e.g. {"data": [{"event_name": "Purchase"}]}',
		],
	),
	...[{ bid: undefined }, { bid: '' }, { bid: 7 }].map((change): Refusal => [
		`a reference with ${JSON.stringify(change)}`,
		'conversation: downloadReference',
		{ conversationId: 'c1', userId: 'u1', reference: JSON.stringify({ ...reference, ...change }) },
		`Reference: give "bid" a text, e.g. ${EXAMPLE}`,
	]),
	ofClient(
		'no channel',
		{ matchType: "={{ 'sms' }}", address: 'ana@example.com' },
		'Channel: choose one of mailgun, messagebird, twilio, whatsapp',
	),
	ofClient(
		'no confirmation',
		{ confirmation: "={{ 'later' }}" },
		'Confirmation: choose one of immediate, prompt, userActivity',
	),
	ofClient('a phone number with (0)', { phoneNumber: '+44 (0)20 7946 0018' }, NO_TRUNK),
	[
		'a notification to a number with (0)',
		'message: writeFirst',
		{ phoneNumber: '+44 (0)20 7946 0018', integrationId: 'i1', notificationType: 'text', text: 'Hi' },
		NO_TRUNK,
	],
	ofClient('an email address that is none', { matchType: 'mailgun', address: 'ana' }, NO_EMAIL),
	ofClient(
		'an object as subject',
		{ matchType: 'mailgun', address: 'ana@example.com', options: { subject: OBJECT } },
		`Subject: ${NO_TEXT}`,
	),
	ofClient('perhaps a primary client', { options: { primary: "={{ 'yes' }}" } }, `Primary: ${NO_TRUTH}`),
	confirming('a message without an author', { content: {} }, 'enter a JSON object with author and content'),
	confirming(
		'a message of another kind',
		{ author: business, content: { type: 'form' } },
		'take one of image, text as its type',
	),
	confirming(
		'an empty message',
		{ author: business, content: { type: 'text', text: '' } },
		'text: enter what to send',
	),
	confirming(
		'a message with other buttons',
		{ author: business, content: { type: 'text', text: 'Hi', actions: [{ type: 'reply' }] } },
		'take link buttons only',
	),
	[
		'a notification of no kind',
		'message: writeFirst',
		{ phoneNumber: '+351912345678', integrationId: 'i1', notificationType: "={{ 'call' }}", ...NOTIFICATION },
		'Message: choose one of text, template',
	],
	[
		'all results perhaps',
		'userChannel: getMany',
		{ userId: 'u1', returnAll: "={{ 'all' }}" },
		`Return All: ${NO_TRUTH}`,
	],
	[
		'a limit that is a list',
		'userChannel: getMany',
		{ userId: 'u1', limit: '={{ [5] }}' },
		'Limit: enter a whole number from 1 up, or switch on Return All',
	],
	['a long user ID', 'user: get', { userId: 'x'.repeat(1025) }, `User ID: ${tooLong(1024)}`],
]);
