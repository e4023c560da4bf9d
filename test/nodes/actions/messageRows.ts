import { lastPage, type Row } from './requestRow';

export const messageRows: Row[] = [
	{
		operation: 'message: getMany',
		parameters: { sendTo: 'conversation', conversationId: 'c1', limit: 5, order: 'newestFirst' },
		answers: [
			{
				messages: [
					{ id: 'm1', received: '1' },
					{ id: 'm2', received: '2' },
				],
				meta: lastPage,
			},
		],
		requests: [['GET', '/conversations/c1/messages', {}]],
		output: [
			{ id: 'm2', received: '2' },
			{ id: 'm1', received: '1' },
		],
	},
	{
		operation: 'message: send',
		parameters: { sendTo: 'conversation', conversationId: 'c1', contentType: 'text', text: 'Hello' },
		answers: [{ messages: [{ id: 'm1' }] }],
		requests: [
			[
				'POST',
				'/conversations/c1/messages',
				undefined,
				{ author: { type: 'business' }, content: { type: 'text', text: 'Hello' } },
			],
		],
		output: [{ id: 'm1', conversationId: 'c1' }],
	},
	{
		operation: 'message: sendTemplate',
		parameters: {
			sendTo: 'conversation',
			conversationId: 'c1',
			templateName: 'hello',
			languageCode: 'en_US',
		},
		answers: [{ messages: [{ id: 'm1' }] }],
		requests: [
			[
				'POST',
				'/conversations/c1/messages',
				undefined,
				{
					author: { type: 'business' },
					schema: 'whatsapp',
					content: {
						type: 'template',
						template: { name: 'hello', language: { policy: 'deterministic', code: 'en_US' } },
					},
				},
			],
		],
		output: [{ id: 'm1', conversationId: 'c1' }],
	},
	{
		operation: 'message: delete',
		parameters: { conversationId: 'c1', messageId: 'm1' },
		answers: [{}],
		requests: [['DELETE', '/conversations/c1/messages/m1']],
		output: { deleted: true },
	},
	{
		operation: 'message: deleteAll',
		parameters: { conversationId: 'c1' },
		answers: [{}],
		requests: [['DELETE', '/conversations/c1/messages']],
		output: { deleted: true },
	},
	{
		operation: 'notification: send',
		parameters: {
			phoneNumber: '+351 912 345 678',
			integrationId: 'i1',
			notificationType: 'text',
			text: 'Hello',
		},
		answers: [{ notification: { _id: 'n1' } }],
		requests: [
			[
				'POST',
				'/v1.1/apps/app/notifications',
				undefined,
				{
					author: { role: 'appMaker' },
					destination: { integrationId: 'i1', destinationId: '+351 912 345 678' },
					message: { type: 'text', text: 'Hello' },
				},
			],
		],
		output: { id: 'n1', integrationId: 'i1', destinationId: '+351 912 345 678' },
	},
];
