import type { INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { textsOf, useHistory } from '../harness/histories';
import { createPast, timeOf } from '../harness/pasts';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const getHistory = useHistory(surroundings);

/** How many requests were made for pages of messages; before them come one for the user and one for the list. */
const pagesRead = async (userId: string): Promise<number> => {
	const calls = await surroundings.callsMade();
	const reading = calls.slice(calls.indexOf(`GET /users/${userId}`));
	const pages = reading.filter((call) => /^GET \/conversations\/\w+\/messages$/.test(call));
	expect(reading).toHaveLength(2 + pages.length);
	return pages.length;
};

describe('20 conversations of 500 messages, one after the other', () => {
	const many = { conversations: 20, messages: 500, apart: 500 };

	it.each<[string, INodeParameters, number, number, number]>([
		['the newest 50', { limit: 50 }, 0, 50, 1],
		['the newest 100', { limit: 100 }, 0, 100, 1],
		['the newest 101', { limit: 101 }, 0, 101, 2],
		['the newest 550, which reach into a second conversation', { limit: 550 }, 0, 550, 6],
		['all since a time', { returnAll: true, since: timeOf(9_250) }, 0, 750, 8],
		['the newest 50 since a time', { limit: 50, since: timeOf(9_990) }, 0, 10, 1],
		['the newest 50 before a time', { limit: 50, until: timeOf(9_890) }, 110, 160, 2],
		['the oldest 50', { limit: 50, order: 'oldestFirst' }, 9_950, 10_000, 100],
		['the oldest 50 since a time', { limit: 50, order: 'oldestFirst', since: timeOf(9_000) }, 950, 1_000, 10],
		['all', { returnAll: true }, 0, 10_000, 100],
	])('%s', async (_, parameters, from, to, pages) => {
		const { userId, texts } = await createPast(surroundings, many);
		const { jsons, error } = await getHistory(userId, parameters);
		expect(error).toBeUndefined();
		const wanted = texts.slice(from, to);
		expect(textsOf(jsons)).toEqual(parameters.order === 'oldestFirst' ? wanted.reverse() : wanted);
		expect(await pagesRead(userId)).toBe(pages);
	});
});

describe('20 conversations of 500 messages at the same time', () => {
	const many = { conversations: 20, messages: 500, apart: 1 };

	it.each<[string, INodeParameters, number, number]>([
		['the newest 50, for which each conversation has to be asked', { limit: 50 }, 50, 20],
		['the newest 5', { limit: 5 }, 5, 5],
		['all since a time', { returnAll: true, since: timeOf(9_000) }, 1_000, 20],
	])('%s', async (_, parameters, count, pages) => {
		const { userId, texts } = await createPast(surroundings, many);
		expect(textsOf((await getHistory(userId, parameters)).jsons)).toEqual(texts.slice(0, count));
		expect(await pagesRead(userId)).toBe(pages);
	});
});

it('labels each message with conversation, channel, direction and author', async () => {
	const { userId, conversationIds } = await createPast(surroundings, {
		conversations: 2,
		messages: 2,
		apart: 2,
		channels: ['whatsapp', 'web'],
	});
	const { jsons } = await getHistory(userId, {});
	const labels = { conversationId: conversationIds[1], conversationName: 'Order 1', channel: 'web' };
	expect(jsons.slice(0, 2)).toEqual([
		{
			...labels,
			messageId: expect.any(String),
			received: timeOf(3),
			direction: 'outbound',
			source: 'api:conversations',
			authorType: 'business',
			messageType: 'text',
			text: '1/1',
		},
		{
			...labels,
			messageId: expect.any(String),
			received: timeOf(2),
			direction: 'inbound',
			authorType: 'user',
			userId,
			userName: 'Ana Lima',
			userFirstName: 'Ana',
			messageType: 'text',
			text: '1/0',
		},
	]);
	expect(jsons[2]).toMatchObject({ conversationId: conversationIds[0], channel: 'whatsapp' });
	const { jsons: raw } = await getHistory(userId, { options: { simplify: false }, limit: 1 });
	expect(raw).toMatchObject([{ ...labels, direction: 'outbound', content: { text: '1/1' } }]);
});

it('is found by the external ID, too', async () => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web', externalId: 'ana' });
	await surroundings.driver.write(userId, { text: 'Hello?' });
	expect((await getHistory('ana', {})).jsons).toMatchObject([{ text: 'Hello?', userId }]);
});

it('gives only the channels that are chosen', async () => {
	const { userId, texts } = await createPast(surroundings, {
		conversations: 4,
		messages: 120,
		apart: 120,
		channels: ['whatsapp', 'web'],
	});
	const { jsons } = await getHistory(userId, { channels: ['web'], limit: 150 });
	const ofWeb = texts.filter((text) => /^[13]/.test(text));
	expect(textsOf(jsons)).toEqual(ofWeb.slice(0, 150));
	// The third conversation has to be read to its beginning, as the API cannot choose channels.
	expect(await pagesRead(userId)).toBe(2 + 2 + 1);
});

it('takes times without a zone for those of the workflow, as n8n does', async () => {
	const { userId, texts } = await createPast(surroundings, { conversations: 1, messages: 9, apart: 1 });
	// The workflow's zone is n8n's own default, New York.
	const { jsons } = await getHistory(userId, { since: '2025-12-31T19:00:02', until: '2026-01-01T00:00:05Z' });
	expect(textsOf(jsons)).toEqual(texts.slice(4, 7));
});

describe('a user', () => {
	it.each([
		['items', []],
		['transcript', [expect.objectContaining({ messages: 0, transcript: '' })]],
	])('without conversations has an empty history as %s', async (output, expected) => {
		const { items } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'user', operation: 'create' },
		});
		expect(await getHistory(String(items[0]!.json.id), { output })).toEqual({
			error: undefined,
			jsons: expected,
		});
	});

	it('that is unknown is said to be so', async () => {
		const { error } = await getHistory('nobody', {});
		expect(error).toMatchObject({
			message: 'User not found',
			description: expect.stringContaining('Check the User ID field'),
		});
	});
});

it('gives each message once when another one arrives in the middle of it', async () => {
	const { userId, texts } = await createPast(surroundings, { conversations: 1, messages: 250, apart: 1 });
	// Holds the answers back, so that there is a middle.
	await surroundings.driver.injectFault({ path: '/conversations/', latencyMs: 300, afterwards: true });
	const reading = getHistory(userId, { returnAll: true });
	const isReading = (call: string) => call.endsWith('/messages');
	while (!(await surroundings.callsMade()).some(isReading)) await new Promise(setImmediate);
	await surroundings.driver.write(userId, { text: 'Hello?' });
	const given = textsOf((await reading).jsons);
	expect(given.filter((text) => text !== 'Hello?')).toEqual(texts);
	expect(given.slice(1)).not.toContain('Hello?');
	expect(await pagesRead(userId)).toBe(3);
});

it('writes a transcript in reading order, of the newest messages', async () => {
	const { userId } = await createPast(surroundings, {
		conversations: 2,
		messages: 3,
		apart: 3,
		channels: ['whatsapp', 'web'],
	});
	const { jsons } = await getHistory(`={{ "${userId}" }}`, { output: 'transcript', limit: 4 });
	const { timeZone, transcript } = jsons[0] as { timeZone: string; transcript: string };
	expect(jsons).toMatchObject([{ messages: 4, from: timeOf(2), until: timeOf(5) }]);
	// n8n's own default.
	expect(timeZone).toBe('America/New_York');
	expect(transcript.split('\n')).toEqual([
		'2025-12-31 19:00 WhatsApp · Ana Lima: 0/2',
		'2025-12-31 19:00 Web (Order 1) · Ana Lima: 1/0',
		'2025-12-31 19:00 Web (Order 1) · Business: 1/1',
		'2025-12-31 19:00 Web (Order 1) · Ana Lima: 1/2',
	]);
});
