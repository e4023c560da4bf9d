import { lastPage, pageOf, type Row } from './requestRow';

const integration = { id: 'i1' };
const key = { id: 'k1' };
const deleted = { deleted: true };

export const integrationRows: Row[] = [
	{
		operation: 'integration: create',
		parameters: {
			type: 'custom',
			target: 'https://example.com/hook',
			triggers: ['conversation:message'],
			options: { displayName: 'Bot', includeFullUser: true },
		},
		answers: [{ integration }],
		requests: [
			[
				'POST',
				'/integrations',
				undefined,
				{
					type: 'custom',
					displayName: 'Bot',
					webhooks: [
						{
							target: 'https://example.com/hook',
							triggers: ['conversation:message'],
							includeFullUser: true,
						},
					],
				},
			],
		],
		output: integration,
	},
	{
		operation: 'integration: delete',
		parameters: { integrationId: 'i1' },
		answers: [{}],
		requests: [['DELETE', '/integrations/i1']],
		output: deleted,
	},
	{
		operation: 'integration: get',
		parameters: { integrationId: 'i1' },
		answers: [{ integration }],
		requests: [['GET', '/integrations/i1']],
		output: integration,
	},
	{
		operation: 'integration: getMany',
		parameters: { limit: 5, filters: { types: ['custom', 'web'] } },
		answers: [{ integrations: [integration], meta: lastPage }],
		requests: [['GET', '/integrations', { 'filter[types]': 'custom,web', ...pageOf(5) }]],
		output: [integration],
	},
	{
		operation: 'integration: update',
		parameters: {
			integrationId: 'i1',
			type: 'web',
			updateFields: { brandColor: '#0099ff', otherSettings: '{"prechatCapture": {"enabled": true}}' },
		},
		answers: [{ integration }],
		requests: [
			['PATCH', '/integrations/i1', undefined, { brandColor: '0099ff', prechatCapture: { enabled: true } }],
		],
		output: integration,
	},
	{
		operation: 'integrationKey: create',
		parameters: { integrationId: 'i1', displayName: 'Main' },
		answers: [{ key }],
		requests: [['POST', '/integrations/i1/keys', undefined, { displayName: 'Main' }]],
		output: key,
	},
	{
		operation: 'integrationKey: delete',
		parameters: { integrationId: 'i1', keyId: 'k1' },
		answers: [{}],
		requests: [['DELETE', '/integrations/i1/keys/k1']],
		output: deleted,
	},
	{
		operation: 'integrationKey: get',
		parameters: { integrationId: 'i1', keyId: 'k1' },
		answers: [{ key }],
		requests: [['GET', '/integrations/i1/keys/k1']],
		output: key,
	},
	{
		operation: 'integrationKey: getMany',
		parameters: { integrationId: 'i1', limit: 1 },
		answers: [{ keys: [key, { id: 'k2' }] }],
		requests: [['GET', '/integrations/i1/keys']],
		output: [key],
	},
];
