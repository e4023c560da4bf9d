import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from './sandbox';
import { sendContent } from './sendContent';

const surroundings = useSandbox();
const send = async (parameters: INodeParameters) => await sendContent(surroundings, parameters);

const link = { type: 'link', text: 'Open', uri: 'https://example.com' };
const card = { title: 'Chair', buttons: { values: [link] } };

const button = (change: IDataObject): INodeParameters =>
	({
		contentType: 'text',
		text: 'Choose',
		buttons: { values: [link, { ...link, ...change }] },
	}) as INodeParameters;
const question = { type: 'text', name: 'a', label: 'A', minSize: 1, maxSize: 2 };

it.each<[string, INodeParameters, string]>([
	['a button without a label', button({ text: '' }), 'Buttons, row 2: Label: fill it in'],
	[
		'a label that is too long',
		button({ text: 'x'.repeat(129) }),
		'Buttons, row 2: Label: shorten it, it has 129 characters and the API takes 128',
	],
	['a link without a URL', button({ uri: '' }), 'Buttons, row 2: URL: fill it in'],
	[
		'a link to nowhere',
		button({ uri: 'example' }),
		'Buttons, row 2: URL: enter a full address, e.g. https://example.com',
	],
	[
		'a reply without a payload',
		button({ type: 'reply', payload: '' }),
		'Buttons, row 2: Payload: fill it in',
	],
	[
		'a price of nothing',
		button({ type: 'buy', amount: 0 }),
		'Buttons, row 2: Amount: enter a whole number from 1 up',
	],
	[
		'metadata that is no JSON',
		button({ metadata: 'a=1' }),
		'Buttons, row 2: Metadata: enter a JSON object, e.g. {"order": 42}',
	],
	['no cards', { contentType: 'carousel', cards: {} }, 'Cards: add 1 to 10, there are 0'],
	[
		'too many cards',
		{ contentType: 'list', cards: { values: Array(11).fill(card) } },
		'Cards: add 1 to 10, there are 11',
	],
	[
		'a card without buttons',
		{ contentType: 'list', cards: { values: [{ title: 'A' }] } },
		'Cards, row 1: Buttons: add 1 to 3, there are 0',
	],
	[
		'a card with a bad button',
		{
			contentType: 'carousel',
			cards: { values: [card, { title: 'B', buttons: { values: [{ ...link, text: '' }] } }] },
		},
		'Cards, row 2: Buttons, row 1: Label: fill it in',
	],
	[
		'a media URL that is none',
		{ contentType: 'image', mediaUrl: 'photo.png' },
		'URL: enter a full address, e.g. https://example.com/photo.png',
	],
	[
		'a latitude off the globe',
		{ contentType: 'location', latitude: 91, longitude: 0 },
		'Latitude: enter degrees from -90 to 90',
	],
	[
		'a form without questions',
		{ contentType: 'form', formFields: {} },
		'Questions: add 1 to 20, there are 0',
	],
	[
		'two questions of one name',
		{ contentType: 'form', formFields: { values: [question, question] } },
		'Questions, row 2: Name: "a" is used already, every question needs its own',
	],
	[
		'a choice among nothing',
		{ contentType: 'form', formFields: { values: [{ type: 'select', name: 'a', label: 'A' }] } },
		'Questions, row 1: Choices: add 1 to 200, there are 0',
	],
	[
		'lengths the wrong way round',
		{ contentType: 'form', formFields: { values: [{ ...question, minSize: 3 }] } },
		'Questions, row 1: Shortest Answer: it must not be greater than the longest one, 2',
	],
	[
		'JSON without a type',
		{ contentType: 'json', contentJson: '{}' },
		'Content: enter a JSON object with a type, e.g. {"type": "text", "text": "Hello"}',
	],
	[
		'two destinations',
		{ contentType: 'text', text: 'Hello', additionalFields: { silent: true, channel: 'web' } },
		'Silent and Channel: choose one of them',
	],
	[
		'a customer who writes by AI',
		{ contentType: 'text', text: 'Hello', additionalFields: { authorUserId: 'u', writtenByAi: true } },
		'Written by AI: only messages of the business can be, clear Author User ID or this',
	],
	[
		'an override that is no JSON',
		{ contentType: 'text', text: 'Hello', additionalFields: { override: 'whatsapp' } },
		'Channel Override: enter a JSON object, e.g. {"whatsapp": {"payload": {…}}}',
	],
])('%s is refused before any request, by row and field', async (_, parameters, sentence) => {
	const { error, body } = await send(parameters);
	expect(error?.message).toBe(sentence);
	expect(body).toBeUndefined();
});
