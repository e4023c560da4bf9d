import { lastPage, pageOf, type Row } from './requestRow';

const user = { id: 'u1' };
const message = {
	id: 'm1',
	received: '2026-01-05T10:00:00.000Z',
	author: { type: 'user' },
	source: { type: 'whatsapp' },
};

export const userRows: Row[] = [
	{
		operation: 'user: get',
		parameters: { userId: 'u1' },
		answers: [{ user }],
		requests: [['GET', '/users/u1']],
		output: user,
	},
	{
		operation: 'user: getHistory',
		parameters: { historyOf: 'user', userId: 'u1', limit: 1, since: '2026-01-05' },
		answers: [
			{ user },
			{
				conversations: [
					{ id: 'c1', lastUpdatedAt: '2026-01-05T09:00:00.000Z' },
					{ id: 'c2', displayName: 'Order 42', lastUpdatedAt: '2026-01-05T10:00:00.000Z' },
				],
				meta: lastPage,
			},
			{ messages: [{ ...message, received: '2026-01-05T09:30:00.000Z' }, message], meta: lastPage },
		],
		requests: [
			['GET', '/users/u1'],
			['GET', '/conversations', { 'filter[userId]': 'u1', ...pageOf(100) }],
			['GET', '/conversations/c2/messages', {}],
		],
		output: [
			{
				...message,
				conversationId: 'c2',
				conversationName: 'Order 42',
				channel: 'whatsapp',
				direction: 'inbound',
			},
		],
	},
	{
		operation: 'user: getOrCreate',
		parameters: { externalId: 'ana' },
		answers: [{ user }],
		requests: [['GET', '/users/ana']],
		output: { ...user, created: false },
	},
	{
		operation: 'user: create',
		parameters: { externalId: 'ana', options: { givenName: 'Ana', toBeRetained: true } },
		answers: [{ user }],
		requests: [
			['POST', '/users', undefined, { externalId: 'ana', profile: { givenName: 'Ana' }, toBeRetained: true }],
		],
		output: user,
	},
	{
		operation: 'user: delete',
		parameters: { userId: 'u1' },
		answers: [{}],
		requests: [['DELETE', '/users/u1']],
		output: { deleted: true },
	},
	{
		operation: 'user: deletePersonalInformation',
		parameters: { userId: 'u1' },
		answers: [{ user }],
		requests: [['DELETE', '/users/u1/personalinformation']],
		output: user,
	},
	{
		operation: 'user: getMany',
		parameters: { email: 'ana@example.com', limit: 1, options: { brandId: '7' } },
		answers: [{ users: [user, { id: 'u2' }] }],
		requests: [['GET', '/users', { 'filter[identities.email]': 'ana@example.com', brandId: '7' }]],
		output: [user],
	},
	{
		operation: 'user: synchronize',
		parameters: { zendeskId: '1', survivingZendeskId: '2' },
		answers: [{ user }],
		requests: [['POST', '/users/1/sync', undefined, { survivingZendeskId: '2' }]],
		output: user,
	},
	{
		operation: 'user: update',
		parameters: {
			userId: 'u1',
			updateFields: { surname: 'Silva', fieldsToClear: ['email', 'metadata'] },
		},
		answers: [{ user }],
		requests: [
			['PATCH', '/users/u1', undefined, { profile: { surname: 'Silva', email: null }, metadata: null }],
		],
		output: user,
	},
	{
		operation: 'device: get',
		parameters: { userId: 'u1', deviceId: 'd1' },
		answers: [{ device: { id: 'd1' } }],
		requests: [['GET', '/users/u1/devices/d1']],
		output: { id: 'd1' },
	},
	{
		operation: 'device: getMany',
		parameters: { userId: 'u1', limit: 1 },
		answers: [{ devices: [{ id: 'd1' }, { id: 'd2' }] }],
		requests: [['GET', '/users/u1/devices']],
		output: [{ id: 'd1' }],
	},
	{
		operation: 'userChannel: link',
		parameters: {
			userId: 'u1',
			matchType: 'whatsapp',
			integrationId: 'i1',
			phoneNumber: '+351 912 345 678',
			conversationId: 'c1',
			confirmation: 'immediate',
			options: { primary: false },
		},
		answers: [{ client: { id: 'k1' } }],
		requests: [
			[
				'POST',
				'/users/u1/clients',
				undefined,
				{
					matchCriteria: {
						type: 'whatsapp',
						integrationId: 'i1',
						primary: false,
						phoneNumber: '+351912345678',
					},
					confirmation: { type: 'immediate' },
					target: { conversationId: 'c1' },
				},
			],
		],
		output: { id: 'k1' },
	},
	{
		operation: 'userChannel: unlink',
		parameters: { userId: 'u1', clientId: 'k1' },
		answers: [{}],
		requests: [['DELETE', '/users/u1/clients/k1']],
		output: { deleted: true },
	},
	{
		operation: 'userChannel: getMany',
		parameters: { userId: 'u1', limit: 5 },
		answers: [{ clients: [{ id: 'k1' }], meta: lastPage }],
		requests: [['GET', '/users/u1/clients', pageOf(5)]],
		output: [{ id: 'k1' }],
	},
];
