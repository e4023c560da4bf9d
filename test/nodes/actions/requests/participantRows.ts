import { lastPage, pageOf, type Row } from './requestRow';

const user = { id: 'u1' };

export const participantRows: Row[] = [
	{
		operation: 'participant: getMany',
		parameters: { conversationId: 'c1', limit: 5 },
		answers: [{ participants: [{ id: 'p1' }], meta: lastPage }],
		requests: [['GET', '/conversations/c1/participants', pageOf(5)]],
		output: [{ id: 'p1' }],
	},
	{
		operation: 'participant: join',
		parameters: { conversationId: 'c1', userId: 'u1', subscribeSDKClient: false },
		answers: [{ user }, { participant: { id: 'p1' } }],
		requests: [
			['GET', '/users/u1'],
			['POST', '/conversations/c1/join', undefined, { userId: 'u1', subscribeSDKClient: false }],
		],
		output: { id: 'p1' },
	},
	{
		operation: 'participant: leave',
		parameters: { conversationId: 'c1', leaveBy: 'participant', participantId: 'p1' },
		answers: [{}],
		requests: [['POST', '/conversations/c1/leave', undefined, { participantId: 'p1' }]],
		output: { left: true },
	},
];
