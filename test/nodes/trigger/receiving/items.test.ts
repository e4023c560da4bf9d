import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import { EVENTS } from '../../../../nodes/SunshineConversations/vocabulary/events';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';

const conversation = { id: 'c1', activeSwitchboardIntegration: { id: 's1', name: 'bot' } };
const user = { id: 'u1' };
const known = { ...user, externalId: 'ana' };
const destination = { type: 'whatsapp' };

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
		{ authorType: 'user', userId: 'u1', messageType: 'image', mediaUrl: 'https://example.com/a.png' },
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
			destination,
			isFinalEvent: true,
			error: { code: 'uncategorized_error', message: 'no', underlyingError: { code: 131047 } },
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'whatsapp',
			userId: 'u1',
			messageId: 'm1',
			isFinalEvent: true,
			failureCode: 'uncategorized_error',
			failureMessage: 'no',
			failureDetails: { code: 131047 },
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
			client: { id: 'k1', type: 'whatsapp', status: 'active' },
			reason: 'confirmed',
		},
		{
			userId: 'u1',
			userName: 'Ana Silva',
			channel: 'whatsapp',
			clientId: 'k1',
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

it('the dropdown has the 26 events of the API, in order, each once', () => {
	expect(new Set(EVENTS.map(({ value }) => value)).size).toBe(26);
	const names = EVENTS.map(({ name }) => name);
	expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
});
