import type { INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';
import { refusesBeforehand, type Refusal } from '../harness/refusals';
import { searchList, type Search } from '../harness/search';

const HALF = "={{ 'ana🦊'.slice(0, 4) }}";
const NO_ID = '"ana\ud83e" is not an ID';
const group = { type: 'sdkGroup' };
const content = { conversationId: 'c1', sendTo: 'conversation', text: 'Hello' };

const ofUser = (title: string, userId: string, whatToChange: string): Refusal => [
	`a user ID of ${title}`,
	'user: get',
	{ userId },
	`User ID: ${whatToChange}`,
];

describe('an ID that is none', () => {
	refusesBeforehand([
		ofUser('one dot', '.', '"." is not an ID'),
		ofUser('two dots among invisible characters', '\u200b..\u200e', '".." is not an ID'),
		ofUser('half an emoji', HALF, NO_ID),
		ofUser('two lines', "={{ 'ana\\nbea' }}", '"ana\nbea" is not an ID'),
		ofUser('invisible characters', '\u200b\u2060', 'enter an ID, or an expression that gives one'),
		ofUser(
			'a number that JavaScript rounds',
			'={{ 12345678901234567890 }}',
			'12345678901234567000 has lost its last digits, let the expression give a text',
		),
		[
			'an external ID that no path can hold',
			'user: create',
			{ externalId: '..' },
			'External ID: ".." is not an ID',
		],
		['an external ID with half an emoji', 'user: create', { externalId: HALF }, `External ID: ${NO_ID}`],
		...['userId', 'userExternalId'].map((name): Refusal => [
			`a participant whose ${name} has half an emoji`,
			'conversation: create',
			{ ...group, participants: { values: [{ [name]: HALF }] } } as INodeParameters,
			`Participants, row 1: ${name === 'userId' ? 'User ID' : 'External ID'}: ${NO_ID}`,
		]),
		[
			'an integration to send through with half an emoji',
			'message: send',
			{ ...content, options: { destinationIntegrationId: { __rl: true, mode: 'id', value: HALF } } },
			`Send Through: ${NO_ID}`,
		],
		[
			'a surviving user with half an emoji',
			'user: synchronize',
			{ zendeskId: '1', survivingZendeskId: HALF },
			`Surviving Zendesk ID: ${NO_ID}`,
		],
	]);
});

describe('an ID', () => {
	const { run, surroundings } = useAdministration();

	it.each([
		['a slash', 'a/b'],
		['an encoded dot', '%2e%2e'],
		['a question mark', 'ana?x=1#y'],
		['an emoji', 'ana🦊❤️'],
	])('may hold %s', async (_, externalId) => {
		await run('user: create', { externalId });
		expect(await run('user: get', { userId: externalId })).toMatchObject([{ externalId }]);
	});

	it('is read without what comes along when it is copied', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web', externalId: '42' });
		expect(await run('user: get', { userId: `\u200e\ufeff ${userId}\u200b\n` })).toMatchObject([
			{ id: userId },
		]);
		expect(await run('user: get', { userId: '={{ 42 }}' })).toMatchObject([{ id: userId }]);
	});
});

describe('a search', () => {
	const { surroundings } = useAdministration();

	it.each<[Search['method'], Partial<Search>, string]>([
		['searchConversations', { filter: ' .. ' }, 'Conversation: ".." is not an ID'],
		['searchConversations', { filter: 'ana\ud83e' }, `Conversation: ${NO_ID}`],
		['searchConversationsOfUser', { parameters: { userId: '..' } }, 'User ID: ".." is not an ID'],
		['searchClients', { parameters: { userId: 'ana\ud83e' } }, `User ID: ${NO_ID}`],
		[
			'searchClients',
			{ parameters: { userId: '\u200b' } },
			'User ID: fill it in above, the list depends on it',
		],
		['searchWebhooks', { parameters: { integrationId: '.' } }, 'Integration: "." is not an ID'],
	])('%s asks nothing by an ID that is none: %j', async (method, more, sentence) => {
		await expect(searchList(surroundings, { method, ...more })).rejects.toThrow(sentence);
		expect(await surroundings.driver.requests()).toEqual([]);
	});
});
