import { lastPage, type Row } from './requestRow';

const token = expect.stringMatching(/^[\da-f]{16}$/) as string;
const record = expect.stringMatching(
	/^1;[\da-f]{8};o;\w+;\w+;;\/1\/ask\?c=c1&q=[\da-f]{16}&signature=f{64}$/,
) as string;

export const askingRows: Row[] = [
	{
		operation: 'message: sendAndWait',
		parameters: {
			sendTo: 'conversation',
			conversationId: 'c1',
			message: 'May I cancel it?',
			responseType: 'approval',
			approvalOptions: { values: { approvalType: 'double', approveLabel: 'Yes', disapproveLabel: 'No' } },
			options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
		},
		answers: [
			{ conversation: { id: 'c1', metadata: { order: '7' } } },
			{
				integrations: [
					{
						webhooks: [
							{ target: 'https://n8n.example/webhook/1/webhook', triggers: ['conversation:message'] },
						],
					},
				],
				meta: lastPage,
			},
			{ conversation: { id: 'c1', metadata: { order: '7', n8nAsk2: '1;' } } },
			{ messages: [{ id: 'm1' }] },
		],
		requests: [
			['GET', '/conversations/c1'],
			['GET', '/integrations', { 'filter[types]': 'custom', 'page[size]': 100 }],
			['PATCH', '/conversations/c1', undefined, { metadata: { n8nAsk2: record } }],
			[
				'POST',
				'/conversations/c1/messages',
				undefined,
				{
					author: { type: 'business' },
					content: {
						type: 'text',
						text: 'May I cancel it?',
						actions: [
							{ type: 'reply', text: 'Yes', payload: 'approve', metadata: { n8nAsk: token } },
							{ type: 'reply', text: 'No', payload: 'disapprove', metadata: { n8nAsk: token } },
						],
					},
					metadata: { n8nAsk: token, n8nAskFor: 'Approval' },
				},
			],
		],
		output: [{ id: 'm1', conversationId: 'c1', sentAs: 'message' }],
	},
];
