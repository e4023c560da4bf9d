import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import { EVENTS } from '../../../../nodes/SunshineConversations/vocabulary/events';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const conversation = { id: 'c1', activeSwitchboardIntegration: { id: 's1', name: 'bot' } };
const user = { id: 'u1' };
const known = { ...user, externalId: 'ana' };

it.each<[string, EventPayload, IDataObject]>([
	[
		'conversation:message',
		{
			conversation,
			message: {
				id: 'm1',
				author: { type: 'user', userId: 'u1', displayName: 'Ana', user: known },
				content: { type: 'text', text: 'hola', payload: 'YES' },
				source: { type: 'whatsapp' },
				metadata: { campaign: 'x' },
			},
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'whatsapp',
			authorType: 'user',
			userId: 'u1',
			userExternalId: 'ana',
			userName: 'Ana',
			userFirstName: 'Ana',
			messageId: 'm1',
			messageType: 'text',
			text: 'hola',
			payload: 'YES',
			metadata: { campaign: 'x' },
		},
	],
	[
		'conversation:message',
		{
			message: {
				content: { type: 'image', mediaUrl: 'https://example.com/a.png' },
				author: { type: 'user', userId: 'u1' },
			},
		},
		{
			authorType: 'user',
			userId: 'u1',
			messageType: 'image',
			text: '',
			mediaUrl: 'https://example.com/a.png',
		},
	],
	[
		'conversation:message',
		{ message: { author: { type: 'business' }, source: { type: 'zd:agentWorkspace' } } },
		{ authorType: 'business', source: 'zd:agentWorkspace' },
	],
	[
		'conversation:message:delivery:failure',
		{
			conversation,
			user,
			message: { id: 'm1' },
			destination: { type: 'whatsapp', integrationId: 'i1' },
			externalMessages: [{ id: 'wamid.1' }],
			isFinalEvent: true,
			error: { code: 'uncategorized_error', message: 'no', underlyingError: { code: 131047 } },
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'whatsapp',
			userId: 'u1',
			messageId: 'm1',
			integrationId: 'i1',
			externalMessageIds: ['wamid.1'],
			isFinalEvent: true,
			failureCode: 'uncategorized_error',
			failureMessage: 'no',
			failureDetails: { code: 131047 },
		},
	],
	[
		'conversation:message',
		{
			conversation,
			user: { ...user, profile: { givenName: 'Ana', surname: 'Silva' } },
			message: { id: 'm1', author: { type: 'business', displayName: 'Bea' } },
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			authorType: 'business',
			authorName: 'Bea',
			userId: 'u1',
			userName: 'Ana Silva',
			userFirstName: 'Ana',
			userGivenName: 'Ana',
			userSurname: 'Silva',
			messageId: 'm1',
		},
	],
	[
		'conversation:postback',
		{ conversation, user, source: { type: 'messenger' }, postback: { payload: 'BUY', metadata: { a: 1 } } },
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'messenger',
			userId: 'u1',
			payload: 'BUY',
			metadata: { a: 1 },
		},
	],
	[
		'conversation:typing',
		{ activity: { type: 'typing:start', author: { type: 'user', user }, source: { type: 'web' } } },
		{ authorType: 'user', channel: 'web', userId: 'u1', activityType: 'typing:start' },
	],
	[
		'switchboard:offerControl',
		{
			conversation: { ...conversation, pendingSwitchboardIntegration: { name: 'agent' } },
			metadata: { a: 1 },
		},
		{ conversationId: 'c1', inControl: 'bot', offeredTo: 'agent', metadata: { a: 1 } },
	],
	[
		'switchboard:releaseControl',
		{ conversation: { id: 'c1' }, reason: 'ticketClosed' },
		{ conversationId: 'c1', reason: 'ticketClosed' },
	],
	[
		'user:merge',
		{ mergedUsers: { surviving: known, discarded: { id: 'u2' } }, reason: 'api' },
		{ userId: 'u1', userExternalId: 'ana', discardedUserId: 'u2', reason: 'api' },
	],
	[
		'client:update',
		{
			user: { ...user, profile: { givenName: 'Ana', surname: 'Silva' } },
			client: {
				id: 'k1',
				type: 'whatsapp',
				status: 'active',
				integrationId: 'i1',
				externalId: '351912345678',
				displayName: '+351 912 345 678',
				raw: { from: '351912345678' },
			},
			reason: 'confirmed',
		},
		{
			userId: 'u1',
			userName: 'Ana Silva',
			userFirstName: 'Ana',
			userGivenName: 'Ana',
			userSurname: 'Silva',
			channel: 'whatsapp',
			integrationId: 'i1',
			clientId: 'k1',
			clientName: '+351 912 345 678',
			clientExternalId: '351912345678',
			clientStatus: 'active',
			reason: 'confirmed',
		},
	],
])('%s is told in one flat object', (type, payload, expected) => {
	const createdAt = '2026-01-05T10:00:00.000Z';
	expect(simplify({ id: 'e1', type, createdAt, payload })).toEqual({
		eventId: 'e1',
		eventType: type,
		createdAt,
		...expected,
	});
});

it.each<[string, EventPayload, IDataObject]>([
	['ultimate', { message: { source: { type: 'ultimate' } } }, { source: 'ultimate' }],
	['notification', { destination: { type: 'notification' } }, { source: 'notification' }],
	['api', { destination: { type: 'api' } }, { source: 'api' }],
	[
		'a link that the API made',
		{ client: { type: 'line' }, source: { type: 'api:conversations', integrationId: 'i2' } },
		{ channel: 'line', source: 'api:conversations', integrationId: 'i2' },
	],
	[
		'two integrations',
		{
			client: { type: 'line', integrationId: 'i1' },
			source: { type: 'web', integrationId: 'i2', client: { id: 'k2' } },
		},
		{
			channel: 'line',
			source: 'web',
			integrationId: 'i1',
			sourceIntegrationId: 'i2',
			sourceClientId: 'k2',
		},
	],
	['an app', { client: { type: 'sdk' }, source: { type: 'web' } }, { channel: 'web', clientType: 'sdk' }],
	['an unknown app', { client: { type: 'sdk' } }, { channel: 'sdk' }],
])('what is no channel stands in the source: %s', (_, payload, expected) => {
	const item = simplify({ id: 'e1', type: 'x', payload });
	expect(item).toEqual({ eventId: 'e1', eventType: 'x', ...expected });
});

it.each([
	['a blank', ' '],
	['nothing', ''],
	['a tab and a line break', '\t\n'],
	['a no-break space', '\u00a0'],
	['a zero-width space', '\u200b'],
	['a word joiner between blanks', ' \u2060 '],
	['a Hangul filler', '\u3164'],
	['an empty Braille cell', '\u2800'],
	['marks of direction', '\u200e\u202c'],
])('%s is no name', (_, blank) => {
	const author = { type: 'user', displayName: blank, userId: 'u1' };
	const toName = (givenName: string, surname: string) =>
		simplify({
			id: 'e1',
			type: 'conversation:message',
			payload: { message: { author: { ...author, user: { id: 'u1', profile: { givenName, surname } } } } },
		}).userName;
	expect(toName('Ana', 'Lima')).toBe('Ana Lima');
	expect(toName(blank, 'Lima')).toBe('Lima');
	expect(toName('Ana', blank)).toBe('Ana');
	expect(toName(blank, blank)).toBeUndefined();
});

it('never fails on a payload that is not as expected', () => {
	const odd = ['conversation', 'message', 'activity', 'user', 'client', 'error', 'source'].flatMap((part) =>
		[
			null,
			7,
			'x',
			[],
			{ author: null, content: 'x', source: [] },
			{ type: { includes: 5 }, source: { type: { includes: 5 } } },
			{ profile: { givenName: { toString: 5, valueOf: 5 }, surname: [] } },
		].map((value) => ({ [part]: value })),
	);
	for (const payload of odd) {
		const item = simplify({ id: 'e1', type: 'x', payload: payload as unknown as EventPayload });
		expect(item).toMatchObject({ eventId: 'e1', eventType: 'x' });
	}
});

it('the dropdown has the 26 events of the API, each once and with a description, the most frequent first', () => {
	expect(new Set(EVENTS.map(({ value }) => value)).size).toBe(26);
	expect(EVENTS.slice(0, 4).map(({ name }) => name)).toEqual([
		'Message Received',
		'Postback',
		'Message Delivery Failed',
		'Conversation Created',
	]);
	for (const { description } of EVENTS) expect(description).toMatch(/^[A-Z].*[^.]$/);
});
