import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
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
