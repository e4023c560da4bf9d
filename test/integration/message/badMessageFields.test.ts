import type { IDataObject, INodeParameters } from 'n8n-workflow';
import {
	LONG_URL,
	MESSAGE,
	NO_TEXT,
	NO_TRUTH,
	NO_URL,
	refusesBeforehand,
	TOO_LONG_URL,
	type Refusal,
} from '../harness/refusals';

const EXAMPLE = '{"whatsapp": {"payload": {…}}}';
const template = { ...MESSAGE, templateName: 'order_shipped', languageCode: 'en_US' };

const field = (title: string, options: IDataObject, sentence: string): Refusal => [
	title,
	'message: send',
	{ ...MESSAGE, options } as INodeParameters,
	sentence,
];
const override = (title: string, entered: string, whatToChange: string) =>
	field(title, { override: entered }, `Different Content per Channel: ${whatToChange}`);
const ofTemplate = (title: string, parameters: IDataObject, sentence: string): Refusal => [
	title,
	'message: sendTemplate',
	{ ...template, ...parameters } as INodeParameters,
	sentence,
];
const components = (title: string, moreComponents: string) =>
	ofTemplate(
		title,
		{ options: { moreComponents } },
		'More Components: enter a JSON list of objects with a type, e.g. [{"type": "limited_time_offer", "parameters": [{…}]}]',
	);

refusesBeforehand([
	...['silent', 'blockChatInput'].flatMap((name) =>
		["={{ 'yes' }}", '={{ 1 }}', '={{ ({}) }}', '={{ [true] }}'].map((value) => {
			const label = name === 'silent' ? 'Silent' : 'Block Chat Input';
			return field(`${name} ${value}`, { [name]: value }, `${label}: ${NO_TRUTH}`);
		}),
	),
	field('two destinations', { silent: true, channel: 'web' }, 'Silent and Send On: choose one of them'),
	field(
		'two destinations by an expression',
		{ silent: "={{ 'true' }}", channel: 'web' },
		'Silent and Send On: choose one of them',
	),
	field(
		'a channel that does not exist',
		{ channel: "={{ 'fax' }}" },
		'Send On: choose one of android, apple, mailgun, gbm, googlercs, instagram, ios, kakao, line, messenger, slackconnect, messagebird, twilio, telegram, unity, viber, web, wechat, whatsapp, twitter',
	),
	field(
		'an integration that is a list',
		{ destinationIntegrationId: '={{ [1] }}' },
		`Send Through: ${NO_TEXT}`,
	),
	field(
		'a customer who writes by AI',
		{ authorUserId: 'u', writtenBy: 'AI' },
		'Written By: only messages of the business can be written by AI or a system, clear Author User ID or this',
	),
	field('an author of no kind', { writtenBy: "={{ 'agent' }}" }, 'Written By: choose one of AI, activity'),
	field('an author whose name is an object', { authorName: '={{ ({}) }}' }, `Author Name: ${NO_TEXT}`),
	field('an avatar that is no address', { authorAvatarUrl: 'a.png' }, `Author Avatar URL: ${NO_URL}`),
	field(
		'an avatar from elsewhere',
		{ authorAvatarUrl: 'ftp://a.test/a.png' },
		`Author Avatar URL: ${NO_URL}`,
	),
	field('an avatar that is too long', { authorAvatarUrl: LONG_URL }, `Author Avatar URL: ${TOO_LONG_URL}`),
	override('an override that is no JSON', 'whatsapp', `enter a JSON object, e.g. ${EXAMPLE}`),
	...['{}', '{"telegram": {"payload": {"a": 1}}}'].map((entered) =>
		override(
			`the override ${entered}`,
			entered,
			`name the channel, one of apple, line, messenger, whatsapp, e.g. ${EXAMPLE}`,
		),
	),
	...['{"line": 1}', '{"line": {}}', '{"line": {"payload": {}}}', '{"line": {"withCapabilities": []}}'].map(
		(entered) => override(`the override ${entered}`, entered, `fill in the payload of line, e.g. ${EXAMPLE}`),
	),
	field(
		'metadata of one key twice',
		{
			metadata: {
				values: [
					{ key: 'a', value: '1' },
					{ key: 'b', value: '' },
					{ key: 'a', value: '2' },
				],
			},
		},
		'Metadata, row 3: Key: "a" is used already, every entry needs its own',
	),
	...['__proto__', 'constructor', 'prototype'].map((key) =>
		field(
			`metadata under ${key}`,
			{ metadata: { values: [{ key, value: '1' }] } },
			`Metadata, row 1: Key: choose another name than "${key}", which gets lost`,
		),
	),
	ofTemplate(
		'a header of no kind',
		{ headerType: "={{ 'audio' }}", headerValue: 'Hi' },
		'Header: choose one of document, image, none, text, video',
	),
	ofTemplate(
		'a header whose image is no address',
		{ headerType: 'image', headerValue: 'a.png' },
		'Header Value: enter a full address, e.g. https://example.com/photo.png',
	),
	components('components that are no JSON', 'x'),
	components('components that are an object', '{"type": "header"}'),
	components('components without a type', '[{"type": "header"}, {}]'),
	...[
		['message: send', 'To'],
		['message: getMany', 'From'],
	].map(([operation, name]): Refusal => [
		`${operation} with no kind of recipient`,
		operation!,
		{ ...MESSAGE, userId: 'u1', sendTo: "={{ 'group' }}" },
		`${name}: choose one of customerWhoWrote, conversation, user`,
	]),
	[
		'an order of no kind',
		'message: getMany',
		{ ...MESSAGE, order: "={{ 'asc' }}" },
		'Order: choose one of newestFirst, oldestFirst',
	],
	[
		'an ID that is too long',
		'message: send',
		{ ...MESSAGE, sendTo: 'user', userId: 'x'.repeat(1025) },
		'User ID: shorten it, it has 1025 characters and the API takes 1024',
	],
]);
