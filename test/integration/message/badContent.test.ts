import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MESSAGE, NO_TEXT, refusesBeforehand, type Refusal } from '../harness/refusals';

const question = { type: 'text', name: 'a', label: 'A', minSize: 1, maxSize: 2 };
const PHOTO = 'https://example.com/photo.png';
const NO_PHOTO = 'URL: enter a full address, e.g. https://example.com/photo.png';
const JSON_TYPES = 'carousel, file, form, image, list, location, text';

const content = (title: string, parameters: IDataObject, sentence: string): Refusal => [
	title,
	'message: send',
	{ ...MESSAGE, ...parameters } as INodeParameters,
	sentence,
];
const image = (title: string, parameters: IDataObject, sentence: string) =>
	content(title, { contentType: 'image', mediaUrl: 'https://example.com/a.png', ...parameters }, sentence);
const place = (title: string, parameters: IDataObject, sentence: string) =>
	content(title, { contentType: 'location', latitude: 38.7, longitude: -9.1, ...parameters }, sentence);
const form = (title: string, questions: IDataObject[], sentence: string, formText = '') =>
	content(title, { contentType: 'form', formFields: { values: questions }, formText }, sentence);
const json = (title: string, contentJson: IDataObject, sentence: string) =>
	content(title, { contentType: 'json', contentJson: JSON.stringify(contentJson) }, sentence);

refusesBeforehand([
	content(
		'a content of no kind',
		{ contentType: "={{ 'video' }}", mediaUrl: 'https://example.com/a.mp4' },
		'Content Type: choose one of carousel, file, form, image, json, list, location, text',
	),
	content(
		'a text of no format',
		{ options: { textFormat: "={{ 'rtf' }}" } },
		'Text Format: choose one of html, markdown, plain',
	),
	image('a media URL that is none', { mediaUrl: 'photo.png' }, NO_PHOTO),
	image('a media URL that cannot be fetched', { mediaUrl: 'ftp://example.com/a.png' }, NO_PHOTO),
	...['\n', '\t', '\r\n'].map((gap) =>
		image(`two media URLs with ${JSON.stringify(gap)}`, { mediaUrl: `${PHOTO}${gap}${PHOTO}` }, NO_PHOTO),
	),
	image('a source of no kind', { mediaSource: "={{ 'disk' }}" }, 'From: choose one of binary, url'),
	image('a caption that is an object', { caption: '={{ ({ a: 1 }) }}' }, `Caption: ${NO_TEXT}`),
	image('an alt text that is a list', { altText: '={{ [1, 2] }}' }, `Alt Text: ${NO_TEXT}`),
	place('a latitude off the globe', { latitude: 91 }, 'Latitude: enter degrees from -90 to 90'),
	...["={{ ' ' }}", '={{ [] }}', '={{ true }}', '={{ null }}', "={{ 'north' }}", '={{ Infinity }}'].map(
		(longitude) =>
			place(`the longitude ${longitude}`, { longitude }, 'Longitude: enter degrees from -180 to 180'),
	),
	place('a place that was not filled in', { latitude: '' }, 'Latitude: enter degrees from -90 to 90'),
	place('a place name that is an object', { placeName: '={{ ({}) }}' }, `Place Name: ${NO_TEXT}`),
	place('an address that is a list', { address: '={{ [1] }}' }, `Address: ${NO_TEXT}`),
	form('a form without questions', [], 'Questions: add 1 to 20, there are 0'),
	form(
		'two questions of one name',
		[question, question],
		'Questions, row 2: Name: "a" is used already, every question needs its own',
	),
	form(
		'a question of no kind',
		[{ ...question, type: "={{ 'date' }}" }],
		'Questions, row 1: Type: choose one of select, email, text',
	),
	form(
		'an answer of no format',
		[{ ...question, format: "={{ 'hex' }}" }],
		'Questions, row 1: Format: choose one of decimal, integer',
	),
	form(
		'a choice among nothing',
		[{ type: 'select', name: 'a', label: 'A' }],
		'Questions, row 1: Choices: add 1 to 200, there are 0',
	),
	form(
		'lengths the wrong way round',
		[{ ...question, minSize: 3 }],
		'Questions, row 1: Shortest Answer: it must not be greater than the longest one, 2',
	),
	form('an introduction that is an object', [question], `Introduction: ${NO_TEXT}`, '={{ ({}) }}'),
	json(
		'JSON without a type',
		{},
		'Content: enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}',
	),
	json('JSON of no kind', { type: 'video' }, `Content: take one of ${JSON_TYPES} as its type`),
	json('JSON of an answer', { type: 'formResponse' }, `Content: take one of ${JSON_TYPES} as its type`),
	json(
		'JSON of a template',
		{ type: 'template', template: {} },
		'Content: send templates with the operation "Send Template"',
	),
	json('JSON of an empty text', { type: 'text', text: ' ' }, 'Content: text: enter what to send'),
	json('JSON of a text that is a number', { type: 'text', text: 42 }, 'Content: text: enter a text'),
	json(
		'JSON of a text that is too long',
		{ type: 'image', htmlText: 'x'.repeat(4097) },
		'Content: htmlText: shorten it, it has 4097 characters and the API takes 4096',
	),
]);
