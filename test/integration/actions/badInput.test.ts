import type { INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** A literal one n8n refuses by itself; an expression can turn out empty at any item. */
const EMPTY = "={{ '' }}";
const UNKNOWN_ID = '0123456789abcdef01234567';
const send = { resource: 'message', operation: 'send', sendTo: 'conversation', conversationId: UNKNOWN_ID };
const template = {
	resource: 'message',
	operation: 'sendTemplate',
	sendTo: 'conversation',
	conversationId: UNKNOWN_ID,
	templateName: 'order_shipped',
};
const getOrCreate = { resource: 'user', operation: 'getOrCreate' };

describe('what can be known beforehand is refused before any request, by the name of the field', () => {
	it.each<[string, INodeParameters, string]>([
		['an empty text', { ...send, text: EMPTY }, 'Text: enter what to send'],
		['a text of blanks', { ...send, text: ' \n' }, 'Text: enter what to send'],
		['a text that is missing', { ...send, text: '={{ $json.nothing }}' }, 'Text: enter what to send'],
		[
			'a text that is too long',
			{ ...send, text: 'x'.repeat(4097) },
			'Text: shorten it, it has 4097 characters and the API takes 4096, or add Split Text Longer Than',
		],
		[
			'a text that is a list',
			{ ...send, text: '={{ [1, 2] }}' },
			'Text: the expression must give a text, not an object or a list',
		],
		[
			'a text of invisible characters',
			{ ...send, text: '\u200b\u2060\ufe0f\u3164' },
			'Text: enter what to send',
		],
		['a text of half an emoji', { ...send, text: "={{ '🦊'.slice(0, 1) }}" }, 'Text: enter what to send'],
		[
			'a JSON text of invisible characters',
			{ ...send, contentType: 'json', contentJson: '{"type": "text", "text": "\\u200b"}' },
			'Content: text: enter what to send',
		],
		[
			'an empty conversation',
			{ ...send, conversationId: EMPTY, text: 'Hello' },
			'Conversation: enter an ID, or an expression that gives one',
		],
		[
			'an ID that would change the path',
			{ ...send, conversationId: '..', text: 'Hello' },
			'Conversation: ".." is not an ID',
		],
		[
			'an empty user',
			{ ...send, sendTo: 'user', userId: EMPTY, text: 'Hello' },
			'User ID: enter an ID, or an expression that gives one',
		],
		[
			'a template without a name',
			{ ...template, templateName: EMPTY },
			'Template Name: enter the name of the template',
		],
		[
			'a template without a language',
			{ ...template, languageCode: ' ' },
			'Language: enter a code, e.g. en_US',
		],
		[
			'a header without a value',
			{ ...template, headerType: 'image', headerValue: EMPTY },
			'Header Value: enter what the header takes',
		],
		[
			'an empty template parameter',
			{ ...template, bodyParameters: { values: [{ text: 'Ana' }, { text: '' }] } },
			'Body Parameters, row 2: Text: fill it in',
		],
		[
			'a template parameter that is an object',
			{ ...template, bodyParameters: { values: [{ text: '={{ ({ a: 1 }) }}' }] } },
			'Body Parameters, row 1: Text: the expression must give a text, not an object or a list',
		],
		[
			'a button of no kind',
			{ ...template, templateButtons: { values: [{ type: '={{ null }}', index: 0, value: 'x' }] } },
			'Buttons, row 1: Type: choose one of copy_code, quick_reply, url',
		],
		[
			'an ID with half an emoji',
			{ ...send, conversationId: "={{ '😀'.slice(0, 1) }}", text: 'Hello' },
			'Conversation: "\ud83d" is not an ID',
		],
		[
			'a button without a value',
			{ ...template, templateButtons: { values: [{ type: 'url', index: 0, value: '' }] } },
			'Buttons, row 1: Value: fill it in',
		],
		[
			'an empty external ID',
			{ ...getOrCreate, externalId: EMPTY },
			'External ID: enter an ID, or an expression that gives one',
		],
		[
			'metadata that is too large',
			{
				...getOrCreate,
				externalId: 'ana',
				options: { metadata: { values: [{ key: 'note', value: 'ü'.repeat(2100) }] } },
			},
			'Metadata: shorten it, it has 4211 bytes and the API takes 4096',
		],
		[
			'metadata without a key',
			{
				...getOrCreate,
				externalId: 'ana',
				options: { metadata: { values: [{ key: '', value: 'gold' }] } },
			},
			'Metadata, row 1: Key: fill it in',
		],
		[
			'a date that is none',
			{ ...getOrCreate, externalId: 'ana', options: { signedUpAt: 'yesterday' } },
			'Signed Up At: enter a date and time, e.g. 2026-01-31T09:30:00Z',
		],
		[
			'a limit of nothing',
			{ resource: 'conversation', operation: 'getMany', userId: 'u1', limit: 0 },
			'Limit: enter a whole number from 1 up, or switch on Return All',
		],
		[
			'a limit of nothing, of messages of a user',
			{ resource: 'message', operation: 'getMany', sendTo: 'user', userId: 'u1', limit: 0 },
			'Limit: enter a whole number from 1 up, or switch on Return All',
		],
		[
			'a concurrency of nothing',
			{ ...send, text: 'Hello', options: { concurrency: 0 } },
			'Concurrency: enter a whole number from 1 up',
		],
	])('%s', async (_, parameters, sentence) => {
		const { error } = await runAction({ credential: surroundings.credential, parameters });
		expect(error?.message).toBe(sentence);
		expect(await surroundings.driver.requests()).toEqual([]);
	});
});

it('takes a text of 4096 characters, however many bytes they have', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const { error } = await runAction({
		credential: surroundings.credential,
		parameters: { ...send, conversationId, text: '😀'.repeat(4096) },
	});
	expect(error).toBeUndefined();
});

it.each([
	['a number', '={{ 42 }}', '42'],
	['a truth', '={{ true }}', 'true'],
	['a date', "={{ DateTime.fromISO('2026-01-05T10:00:00Z').toUTC() }}", '2026-01-05T10:00:00.000Z'],
])('takes %s as text', async (_, text, expected) => {
	const customer = await surroundings.driver.createCustomer({ channel: 'web' });
	const parameters = { ...send, conversationId: customer.conversationId, text };
	await runAction({ credential: surroundings.credential, parameters });
	expect(await surroundings.driver.screen(customer)).toMatchObject([{ text: expected }]);
});
