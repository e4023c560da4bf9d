import type { IDataObject } from 'n8n-workflow';
import type { Operation } from '../../../nodes/SunshineConversations/running/operation';
import { allResources } from '../../shared/nodeTypes';

const find = (resource: string, name: string): Operation =>
	allResources
		.find(({ option }) => option.value === resource)!
		.operations.find(({ option }) => option.value === name)!;

it.each<[string, string, IDataObject, IDataObject]>([
	[
		'message',
		'getMany',
		{
			id: 'm1',
			conversationId: 'c1',
			received: '2026-01-31T09:30:00.000Z',
			author: { type: 'user', userId: 'u1', displayName: 'Ana', user: { id: 'u1', externalId: 'ana' } },
			content: { type: 'image', text: 'See', mediaUrl: 'https://example.com/a.png', payload: 'YES' },
			source: { type: 'whatsapp', integrationId: 'i1', client: { id: 'cl1' } },
			quotedMessage: { type: 'externalMessageId', externalMessageId: 'wamid.1' },
			metadata: { order: 42 },
			deleted: true,
		},
		{
			messageId: 'm1',
			conversationId: 'c1',
			received: '2026-01-31T09:30:00.000Z',
			channel: 'whatsapp',
			integrationId: 'i1',
			clientId: 'cl1',
			quotedExternalMessageId: 'wamid.1',
			authorType: 'user',
			userId: 'u1',
			userExternalId: 'ana',
			userName: 'Ana',
			userFirstName: 'Ana',
			messageType: 'image',
			text: 'See',
			mediaUrl: 'https://example.com/a.png',
			payload: 'YES',
			metadata: { order: 42 },
			deleted: true,
		},
	],
	[
		'message',
		'send',
		{
			id: 'm1',
			author: { type: 'business' },
			content: { type: 'text', text: 'Hi' },
			source: { type: 'api:conversations' },
		},
		{ messageId: 'm1', source: 'api:conversations', authorType: 'business', messageType: 'text', text: 'Hi' },
	],
	[
		'conversation',
		'get',
		{
			id: 'c1',
			type: 'personal',
			isDefault: false,
			displayName: null,
			description: 'Long',
			iconUrl: 'https://example.com/i.png',
			activeSwitchboardIntegration: { id: 's1', name: 'bot', integrationId: 'i1' },
			pendingSwitchboardIntegration: { id: 's2', name: 'desk' },
			lastUpdatedAt: '2026-01-31T09:30:00.000Z',
		},
		{
			id: 'c1',
			type: 'personal',
			isDefault: false,
			description: 'Long',
			iconUrl: 'https://example.com/i.png',
			inControl: 'bot',
			offeredTo: 'desk',
			lastUpdatedAt: '2026-01-31T09:30:00.000Z',
		},
	],
	[
		'user',
		'getOrCreate',
		{
			id: 'u1',
			externalId: 'ana',
			authenticated: true,
			profile: { givenName: 'Ana', avatarUrl: 'https://example.com/a.png', locale: 'pt-BR' },
			identities: [
				{ type: 'email', value: 'ana@example.com' },
				{ type: 'phoneNumber', value: '+351912345678' },
			],
			metadata: {},
			created: false,
		},
		{
			id: 'u1',
			externalId: 'ana',
			givenName: 'Ana',
			email: 'ana@example.com',
			phoneNumber: '+351912345678',
			locale: 'pt-BR',
			avatarUrl: 'https://example.com/a.png',
			metadata: {},
			authenticated: true,
			identities: [
				{ type: 'email', value: 'ana@example.com' },
				{ type: 'phoneNumber', value: '+351912345678' },
			],
			created: false,
		},
	],
	['user', 'get', { id: 'u1' }, { id: 'u1' }],
	[
		'user',
		'getHistory',
		{
			id: 'm1',
			received: '2026-01-31T09:30:00.000Z',
			author: { type: 'business', displayName: 'Sunny', avatarUrl: 'https://example.com/s.png' },
			content: { type: 'text', text: 'Hi' },
			source: { type: 'ultimate' },
			conversationId: 'c1',
			conversationName: 'Order 42',
			channel: 'whatsapp',
			direction: 'outbound',
		},
		{
			messageId: 'm1',
			conversationId: 'c1',
			conversationName: 'Order 42',
			received: '2026-01-31T09:30:00.000Z',
			channel: 'whatsapp',
			direction: 'outbound',
			source: 'ultimate',
			authorType: 'business',
			authorName: 'Sunny',
			authorAvatarUrl: 'https://example.com/s.png',
			messageType: 'text',
			text: 'Hi',
		},
	],
	['user', 'getHistory', { conversationId: 'c1', error: 'Gone' }, { conversationId: 'c1', error: 'Gone' }],
	['user', 'getHistory', { messages: 0, transcript: '' }, { messages: 0, transcript: '' }],
	[
		'userChannel',
		'getMany',
		{ id: 'cl1', type: 'whatsapp', status: 'active', externalId: '+351', raw: { from: '+351' }, info: {} },
		{ id: 'cl1', type: 'whatsapp', status: 'active', externalId: '+351' },
	],
	[
		'device',
		'get',
		{ id: 'd1', type: 'web', guid: 'g', status: 'active', clientId: 'cl1', info: { os: 'Linux' } },
		{ id: 'd1', type: 'web', status: 'active', clientId: 'cl1', info: { os: 'Linux' } },
	],
	[
		'integration',
		'get',
		{ id: 'i1', type: 'telegram', status: 'active', token: 'secret', username: 'shop_bot' },
		{ id: 'i1', type: 'telegram', status: 'active', username: 'shop_bot' },
	],
	...[{ webhookSecret: 's' }, { webhooks: [{ id: 'w1', target: 'https://example.com', secret: 's' }] }].map(
		(secret): [string, string, IDataObject, IDataObject] => [
			'integration',
			'create',
			{ id: 'i1', type: 'any', accessKey: 'secret', ...secret },
			{ id: 'i1', type: 'any', ...secret },
		],
	),
])('%s: %s is simplified', (resource, operation, output, simplified) => {
	expect(find(resource, operation).simplify!(output)).toEqual(simplified);
});
