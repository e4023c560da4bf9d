import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MESSAGE, NO_TEXT, NO_TRUTH, refusesBeforehand, type Refusal } from '../harness/refusals';
import { outside } from '../harness/sending';

const LINK = `https://example.com/${'x'.repeat(40)}`;
const bad = (title: string, parameters: IDataObject, sentence: string): Refusal => [
	title,
	'message: send',
	{ ...MESSAGE, ...parameters } as INodeParameters,
	sentence,
];
const split = (title: string, splitLongText: unknown, whatToChange: string, parameters: IDataObject = {}) =>
	bad(
		title,
		{
			...parameters,
			options: { splitLongText, ...(parameters.options as object) },
		} as IDataObject,
		`Split Text Longer Than: ${whatToChange}`,
	);
const template = (fields: INodeParameters) => ({
	options: outside('sendTemplate', { templateName: 'hello', languageCode: 'en_US', ...fields }),
});

refusesBeforehand([
	bad(
		'a way outside the window that does not exist',
		{ options: { outsideWindow: { values: { choice: "={{ 'wait' }}" } } } },
		'Outside the WhatsApp Window: What to Do: choose one of fail, sendAnyway, sendTemplate, skip',
	),
	bad(
		'a template without a name, though the window may be open',
		template({ templateName: ' ' }),
		'Outside the WhatsApp Window: Template Name: enter the name of the template',
	),
	bad(
		'a template whose button has no value',
		template({ templateButtons: { values: [{ type: 'url', index: 0, value: '' }] } }),
		'Outside the WhatsApp Window: Buttons, row 1: Value: fill it in',
	),
	bad(
		'components of the template that are no list',
		template({ moreComponents: '{}' }),
		'Outside the WhatsApp Window: More Components: enter a JSON list of objects with a type, e.g. [{"type": "limited_time_offer", "parameters": [{…}]}]',
	),
	...[19, 4097, 160.5, 'long', '={{ [160] }}'].map((entered) =>
		split(`a greatest length of ${entered}`, entered, 'enter a whole number from 20 to 4096'),
	),
	split(
		'HTML that is too long',
		160,
		'HTML is not split, as that would break its tags; shorten it to 160 characters, or choose Markdown or Plain as Text Format',
		{
			options: { textFormat: 'html' },
			text: `<p>${'word '.repeat(40)}</p>`,
		},
	),
	split(
		'a link that is longer than a message may be',
		40,
		'"https://example.com/xxxxxxxxxx…" cannot be cut; shorten it, or enter 61 at least',
		{
			text: `Look at ${LINK}! Is it not nice?`,
		},
	),
	split(
		'a button that is longer than a message may be',
		20,
		'"%[Track my order](https://a.te…" cannot be cut; shorten it, or enter 33 at least',
		{
			text: 'Look: %[Track my order](https://a.test)',
		},
	),
	split(
		'a link that is longer than the API takes',
		4096,
		'"https://example.com/xxxxxxxxxx…" cannot be cut; shorten it',
		{ text: `Look at ${LINK.repeat(80)}` },
	),
	split(
		'an override of each part',
		160,
		'Different Content per Channel would come with every part, remove one of the two',
		{
			options: { override: '{"line": {"payload": {"a": 1}}}' },
		},
	),
	bad(
		'a literal text that is too long with what is added',
		{ text: `${'x'.repeat(4094)}%[`, options: { literalText: true } },
		'Text: shorten it, it has 4097 characters and the API takes 4096, or add Split Text Longer Than',
	),
	bad(
		'a formatted caption that is too long',
		{
			contentType: 'image',
			mediaUrl: 'https://example.com/a.png',
			caption: 'x'.repeat(4097),
			options: { textFormat: 'html' },
		},
		'Caption: shorten it, it has 4097 characters and the API takes 4096',
	),
	bad(
		'a literal text by no truth',
		{ options: { literalText: "={{ 'yes' }}" } },
		`Literal Text: ${NO_TRUTH}`,
	),
	bad('an empty text to split', { text: ' ', options: { splitLongText: 160 } }, 'Text: enter what to send'),
	bad(
		'a text to split that is an object',
		{ text: '={{ ({}) }}', options: { splitLongText: 160 } },
		`Text: ${NO_TEXT}`,
	),
	...[-1, 31, 2.5, 'long'].map((typingSeconds) =>
		bad(
			`typing for ${typingSeconds} seconds`,
			{ options: { typingSeconds } },
			'Typing Seconds: enter a whole number from 0 to 30',
		),
	),
	bad(
		'a customer who is to type',
		{ options: { typingSeconds: 5, authorUserId: 'u1' } },
		'Typing Seconds: only the business can type, clear Author User ID or this',
	),
]);
