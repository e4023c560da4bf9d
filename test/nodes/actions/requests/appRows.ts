import { lastPage, pageOf, type Row } from './requestRow';

const app = { id: 'a1' };
const key = { id: 'k1' };
const deleted = { deleted: true };

export const appRows: Row[] = [
	{
		operation: 'app: create',
		parameters: {
			displayName: 'Shop',
			options: {
				conversationRetentionSeconds: 60,
				useAnimalNames: false,
				metadata: { values: [{ key: 'lang', value: 'en-ca' }] },
			},
		},
		answers: [{ app }],
		requests: [
			[
				'POST',
				'/v2/apps',
				undefined,
				{
					displayName: 'Shop',
					settings: { conversationRetentionSeconds: 60, useAnimalNames: false },
					metadata: { lang: 'en-ca' },
				},
			],
		],
		output: app,
	},
	{
		operation: 'app: delete',
		parameters: { appId: 'a1' },
		answers: [{}],
		requests: [['DELETE', '/v2/apps/a1']],
		output: deleted,
	},
	{
		operation: 'app: get',
		parameters: { appId: 'a1' },
		answers: [{ app }],
		requests: [['GET', '/v2/apps/a1']],
		output: app,
	},
	{
		operation: 'app: getMany',
		parameters: { limit: 5, filters: { serviceAccountId: 'svc1' } },
		answers: [{ apps: [app], meta: lastPage }],
		requests: [['GET', '/v2/apps', { 'filter[serviceAccountId]': 'svc1', ...pageOf(5) }]],
		output: [app],
	},
	{
		operation: 'app: update',
		parameters: {
			appId: 'a1',
			updateFields: { displayName: 'Shop', echoPostback: true, fieldsToClear: ['metadata'] },
		},
		answers: [{ app }],
		requests: [
			[
				'PATCH',
				'/v2/apps/a1',
				undefined,
				{ displayName: 'Shop', settings: { echoPostback: true }, metadata: null },
			],
		],
		output: app,
	},
	{
		operation: 'appKey: create',
		parameters: { displayName: 'Main' },
		answers: [{ key }],
		requests: [['POST', '/v2/apps/app/keys', undefined, { displayName: 'Main' }]],
		output: key,
	},
	{
		operation: 'appKey: delete',
		parameters: { appId: 'a1', keyId: 'k1' },
		answers: [{}],
		requests: [['DELETE', '/v2/apps/a1/keys/k1']],
		output: deleted,
	},
	{
		operation: 'appKey: get',
		parameters: { appId: 'a1', keyId: 'k1' },
		answers: [{ key }],
		requests: [['GET', '/v2/apps/a1/keys/k1']],
		output: key,
	},
	{
		operation: 'appKey: getMany',
		parameters: { limit: 1 },
		answers: [{ keys: [key, { id: 'k2' }] }],
		requests: [['GET', '/v2/apps/app/keys']],
		output: [key],
	},
];
