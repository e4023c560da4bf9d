import { lastPage, pageOf, type Row } from './requestRow';

const user = { id: 'u1' };
const conversation = { id: 'c1', type: 'personal' };
const reference = { url: 'x', bid: 'b', key: 'k', signature: 's', owner: 'o' };

export const conversationRows: Row[] = [
	{
		operation: 'conversation: create',
		parameters: { userId: 'u1', options: { displayName: 'Order 42' } },
		answers: [{ user }, { conversation }],
		requests: [
			['GET', '/users/u1'],
			[
				'POST',
				'/conversations',
				undefined,
				{ type: 'personal', participants: [{ userId: 'u1' }], displayName: 'Order 42' },
			],
		],
		output: conversation,
	},
	{
		operation: 'conversation: get',
		parameters: { conversationId: 'c1' },
		answers: [{ conversation }],
		requests: [['GET', '/conversations/c1']],
		output: conversation,
	},
	{
		operation: 'conversation: getMany',
		parameters: { userId: 'u1', limit: 5 },
		answers: [{ user }, { conversations: [conversation], meta: lastPage }],
		requests: [
			['GET', '/users/u1'],
			['GET', '/conversations', { 'filter[userId]': 'u1', ...pageOf(5) }],
		],
		output: [conversation],
	},
	{
		operation: 'conversation: delete',
		parameters: { conversationId: 'c1' },
		answers: [{}],
		requests: [['DELETE', '/conversations/c1']],
		output: { deleted: true },
	},
	{
		operation: 'conversation: downloadReference',
		parameters: { conversationId: 'c1', userId: 'u1', reference },
		answers: [{ picked: 1 }],
		requests: [
			[
				'POST',
				'/conversations/c1/download',
				undefined,
				{ userId: 'u1', apple: { interactiveDataRef: reference } },
			],
		],
		output: { picked: 1 },
	},
	{
		operation: 'conversation: sendActivity',
		parameters: {
			conversationOf: 'conversation',
			conversationId: 'c1',
			activity: 'typing:start',
			options: { authorName: 'Sunny', authorAvatarUrl: 'https://example.com/bot.png' },
		},
		answers: [{}],
		requests: [
			[
				'POST',
				'/conversations/c1/activity',
				undefined,
				{
					author: { type: 'business', displayName: 'Sunny', avatarUrl: 'https://example.com/bot.png' },
					type: 'typing:start',
				},
			],
		],
		output: { sent: true },
	},
	{
		operation: 'conversation: sendConversionEvents',
		parameters: { conversationId: 'c1', conversionChannel: 'whatsapp', payload: '{"data": [{}]}' },
		answers: [{ conversionEvents: { eventsReceived: 1 } }],
		requests: [
			['POST', '/conversations/c1/conversionEvents', undefined, { whatsapp: { payload: { data: [{}] } } }],
		],
		output: { eventsReceived: 1 },
	},
	{
		operation: 'conversation: update',
		parameters: {
			conversationId: 'c1',
			updateFields: { displayName: 'Order 42', description: '', fieldsToClear: ['iconUrl'] },
		},
		answers: [{ conversation }],
		requests: [['PATCH', '/conversations/c1', undefined, { displayName: 'Order 42', iconUrl: null }]],
		output: conversation,
	},
];
