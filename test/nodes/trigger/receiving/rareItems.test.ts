import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import type { EventPayload } from '../../../../nodes/SunshineConversations/vocabulary/payload';
import { event } from './wholeEvent';

/** What every item begins with, as far as it applies. */
const FIRST = [
	'text',
	'userName',
	'userFirstName',
	'channel',
	'messageType',
	'payload',
	'conversationId',
	'userId',
];

const conversation = { id: 'c1', activeSwitchboardIntegration: { id: 's1', name: 'bot' } };
const user = { id: 'u1' };

it.each<[string, EventPayload, IDataObject]>([
	[
		'user:merge',
		{
			mergedUsers: {
				surviving: user,
				discarded: { id: 'u2', externalId: 'shop-7', metadata: { order: 42 }, profile: { givenName: 'Ana' } },
			},
			mergedConversations: {
				surviving: { id: 'c1' },
				discarded: { id: 'c2', metadata: { topic: 'chairs' } },
			},
			mergedClients: {
				surviving: { id: 'k1', type: 'whatsapp', status: 'active', displayName: '+351' },
				discarded: { id: 'k2', type: 'whatsapp', status: 'pending', externalId: '351' },
			},
			discardedMetadata: { note: 'long' },
			reason: 'channelLinking',
		},
		{
			conversationId: 'c1',
			userId: 'u1',
			reason: 'channelLinking',
			clientId: 'k1',
			clientStatus: 'active',
			clientType: 'whatsapp',
			clientName: '+351',
			discardedUserId: 'u2',
			discardedUserExternalId: 'shop-7',
			discardedUserName: 'Ana',
			discardedUserGivenName: 'Ana',
			discardedUserMetadata: { order: 42 },
			discardedConversationId: 'c2',
			discardedConversationMetadata: { topic: 'chairs' },
			discardedClientId: 'k2',
			discardedClientStatus: 'pending',
			discardedClientType: 'whatsapp',
			discardedClientExternalId: '351',
			discardedMetadata: { note: 'long' },
		},
	],
	[
		'conversation:create',
		{
			conversation,
			user,
			source: { type: 'web', campaign: { id: 'spring' } },
			creationReason: 'proactiveMessaging',
			referral: { code: 'SALE', details: { adId: '42' } },
		},
		{
			conversationId: 'c1',
			inControl: 'bot',
			channel: 'web',
			userId: 'u1',
			reason: 'proactiveMessaging',
			referralCode: 'SALE',
			referralDetails: { adId: '42' },
			campaignId: 'spring',
		},
	],
	[
		'conversation:message',
		{
			conversation: { id: 'c1', type: 'personal', metadata: { topic: 'chairs' } },
			message: {
				id: 'm2',
				received: '2026-01-05T10:00:00.000Z',
				author: { type: 'business', subtypes: ['agent'], displayName: 'Bea' },
				content: {
					type: 'file',
					mediaUrl: 'https://example.com/1',
					mediaType: 'application/pdf',
					mediaSize: 1234,
					altText: 'invoice.pdf',
				},
				source: {
					type: 'whatsapp',
					integrationId: 'i1',
					originalMessageId: 'wamid.2',
					originalMessageTimestamp: '2026-01-05T09:59:59.000Z',
					campaign: { id: 'spring' },
				},
				quotedMessage: {
					type: 'message',
					message: {
						id: 'm1',
						author: { type: 'user', displayName: 'Ana' },
						content: { type: 'text', text: 'The invoice?' },
					},
				},
			},
			recentNotifications: [{ id: 'm0', content: { type: 'text', text: 'It is on its way' } }],
		},
		{
			conversationId: 'c1',
			channel: 'whatsapp',
			integrationId: 'i1',
			authorType: 'business',
			authorSubtype: 'agent',
			authorName: 'Bea',
			messageId: 'm2',
			messageType: 'file',
			text: '',
			mediaUrl: 'https://example.com/1',
			mediaType: 'application/pdf',
			mediaSize: 1234,
			fileName: 'invoice.pdf',
			received: '2026-01-05T10:00:00.000Z',
			quotedMessageId: 'm1',
			quotedMessageType: 'text',
			quotedText: 'The invoice?',
			quotedAuthorType: 'user',
			quotedUserName: 'Ana',
			quotedUserFirstName: 'Ana',
			recentNotifications: [{ messageId: 'm0', messageType: 'text', text: 'It is on its way' }],
			conversationType: 'personal',
			conversationMetadata: { topic: 'chairs' },
			originalMessageId: 'wamid.2',
			originalMessageTimestamp: '2026-01-05T09:59:59.000Z',
			campaignId: 'spring',
		},
	],
	[
		'conversation:message',
		{
			message: {
				content: {
					type: 'location',
					coordinates: { lat: 1, long: 2 },
					location: { name: 'Shop', address: 'Rua 1' },
				},
			},
		},
		{
			messageType: 'location',
			text: '',
			coordinates: { lat: 1, long: 2 },
			locationName: 'Shop',
			locationAddress: 'Rua 1',
		},
	],
])('%s keeps what only few events have', (type, payload, expected) => {
	expect(simplify({ id: 'e1', type, payload })).toEqual({ eventId: 'e1', eventType: type, ...expected });
});

it('begins with the same fields in the same order', () => {
	const { payload } = event;
	const names = Object.keys(simplify({ ...event, payload: payload as EventPayload }));
	expect(names.slice(0, FIRST.length)).toEqual(FIRST);
	expect(names.slice(-2)).toEqual(['eventId', 'eventType']);
});
