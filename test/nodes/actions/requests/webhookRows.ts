import { type Row } from './requestRow';

const webhook = { id: 'w1' };
const deleted = { deleted: true };

export const webhookRows: Row[] = [
	{
		operation: 'webhook: create',
		parameters: {
			integrationId: 'i1',
			target: ' https://example.com/hook ',
			triggers: ['conversation:message'],
			options: { includeFullSource: true },
		},
		answers: [{ webhook }],
		requests: [
			[
				'POST',
				'/integrations/i1/webhooks',
				undefined,
				{
					target: 'https://example.com/hook',
					triggers: ['conversation:message'],
					includeFullSource: true,
				},
			],
		],
		output: webhook,
	},
	{
		operation: 'webhook: delete',
		parameters: { integrationId: 'i1', webhookId: 'w1' },
		answers: [{}],
		requests: [['DELETE', '/integrations/i1/webhooks/w1']],
		output: deleted,
	},
	{
		operation: 'webhook: get',
		parameters: { integrationId: 'me', webhookId: 'w1' },
		answers: [{ webhook }],
		requests: [['GET', '/integrations/me/webhooks/w1']],
		output: webhook,
	},
	{
		operation: 'webhook: getMany',
		parameters: { integrationId: 'i1', limit: 1 },
		answers: [{ webhooks: [webhook, { id: 'w2' }] }],
		requests: [['GET', '/integrations/i1/webhooks']],
		output: [webhook],
	},
	{
		operation: 'webhook: update',
		parameters: {
			integrationId: 'i1',
			webhookId: 'w1',
			updateFields: { triggers: 'conversation:read, conversation:message', includeFullUser: false },
		},
		answers: [{ webhook }],
		requests: [
			[
				'PATCH',
				'/integrations/i1/webhooks/w1',
				undefined,
				{ triggers: ['conversation:read', 'conversation:message'], includeFullUser: false },
			],
		],
		output: webhook,
	},
];
