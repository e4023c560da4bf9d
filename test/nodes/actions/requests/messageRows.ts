import { fileBody } from '../../fakeApi';
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
			{ id: 'm2', received: '2', conversationId: 'c1' },
			{ id: 'm1', received: '1', conversationId: 'c1' },
		],
	},
	{
		operation: 'message: send',
		parameters: {
			sendTo: 'conversation',
			conversationId: 'c1',
			contentType: 'text',
			text: 'Hello',
			options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
		},
		answers: [{ messages: [{ id: 'm1' }] }],
		requests: [
			[
				'POST',
				'/conversations/c1/messages',
				undefined,
				{ author: { type: 'business' }, content: { type: 'text', text: 'Hello' } },
			],
		],
		output: [{ id: 'm1', conversationId: 'c1', sentAs: 'message' }],
	},
	{
		operation: 'message: sendTemplate',
		parameters: {
			sendTo: 'conversation',
			conversationId: 'c1',
			templateName: 'hello',
			languageCode: 'en_US',
		},
		answers: [
			{ participants: [{ id: 'p1', userId: 'u1', userExternalId: 'ana' }] },
			{ clients: [{ id: 'k1', type: 'whatsapp', status: 'active' }] },
			{ messages: [{ id: 'm1' }] },
		],
		requests: [
			['GET', '/conversations/c1/participants', { 'page[size]': 1 }],
			['GET', '/users/u1/clients', { 'page[size]': 100 }],
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
		output: [
			{
				id: 'm1',
				conversationId: 'c1',
				sentAs: 'template',
				channel: 'whatsapp',
				userId: 'u1',
				userExternalId: 'ana',
			},
		],
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
		operation: 'message: writeFirst',
		parameters: {
			phoneNumber: '+351 912 345 678',
			integrationId: 'i1',
			notificationType: 'text',
			text: 'Write %[Yes](reply:YES)',
			options: { literalText: true },
		},
		answers: [{ notification: { _id: 'n1' } }],
		requests: [
			[
				'POST',
				'/v1.1/apps/app/notifications',
				undefined,
				{
					author: { role: 'appMaker' },
					destination: { integrationId: 'i1', destinationId: '+351912345678' },
					message: { type: 'text', text: 'Write %\u2060[Yes](reply:YES)' },
				},
			],
		],
		output: { id: 'n1', integrationId: 'i1', destinationId: '+351912345678', sentAs: 'message' },
	},
	{
		operation: 'attachment: delete',
		parameters: { mediaUrl: 'https://api.smooch.io/a.txt' },
		answers: [{}],
		requests: [['POST', '/attachments/remove', undefined, { mediaUrl: 'https://api.smooch.io/a.txt' }]],
		output: { deleted: true },
	},
	{
		operation: 'attachment: download',
		parameters: { mediaUrl: 'https://api.smooch.io/sc/attachments/v2/01H/a.txt', outputField: 'data' },
		answers: [fileBody('content')],
		requests: [['GET', 'https://api.smooch.io/sc/attachments/v2/01H/a.txt']],
		output: {
			json: {
				mediaUrl: 'https://api.smooch.io/sc/attachments/v2/01H/a.txt',
				fileName: 'a.txt',
				mimeType: 'text/plain',
			},
			binary: { data: { fileName: 'a.txt', mimeType: 'text/plain' } },
		},
	},
	{
		operation: 'attachment: upload',
		parameters: { binaryPropertyName: 'data', conversationId: 'c1' },
		answers: [{ attachment: { mediaUrl: 'x', mediaType: 'text/plain' } }],
		requests: [
			[
				'POST',
				'/attachments',
				{ access: 'public', for: 'message', conversationId: 'c1' },
				expect.objectContaining({ parts: [['source', expect.objectContaining({ name: 'a.txt', size: 7 })]] }),
			],
		],
		output: { mediaUrl: 'x', mediaType: 'text/plain' },
	},
];
