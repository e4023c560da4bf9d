import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Operation } from '../../../nodes/SunshineConversations/actions/operation';
import { resources } from '../../../nodes/SunshineConversations/actions/resources';
import { fakeApi } from '../fakeApi';

interface Row {
	operation: string;
	parameters: INodeParameters;
	/** Body of each answer. */
	answers: IDataObject[];
	/** Method, path below the app, then query and body where there are any. */
	requests: Array<[string, string, (IDataObject | undefined)?, IDataObject?]>;
	output: IDataObject | IDataObject[];
}

const user = { id: 'u1' };
const conversation = { id: 'c1', type: 'personal' };
const lastPage = { hasMore: false };
const pageOf = (size: number): IDataObject => ({ 'page[size]': size });

/** One row for each operation: parameters in, requests out. */
const rows: Row[] = [
	{
		operation: 'conversation: create',
		parameters: { userId: 'ana', additionalFields: { displayName: 'Order 42' } },
		answers: [{ user }, { conversation }],
		requests: [
			['GET', '/users/ana'],
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
		parameters: { userId: 'ana', limit: 5 },
		answers: [{ user }, { conversations: [conversation], meta: lastPage }],
		requests: [
			['GET', '/users/ana'],
			['GET', '/conversations', { 'filter[userId]': 'u1', ...pageOf(5) }],
		],
		output: [conversation],
	},
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
		operation: 'user: get',
		parameters: { userId: 'ana' },
		answers: [{ user }],
		requests: [['GET', '/users/ana']],
		output: user,
	},
	{
		operation: 'user: getOrCreate',
		parameters: { externalId: 'ana' },
		answers: [{ user }],
		requests: [['GET', '/users/ana']],
		output: { ...user, created: false },
	},
];

const operations = new Map<string, Operation>(
	resources.flatMap(({ option, operations: list }) =>
		list.map((operation) => [`${option.value}: ${operation.option.value}`, operation] as const),
	),
);

it('every operation has its row', () => {
	expect(rows.map(({ operation }) => operation).sort()).toEqual([...operations.keys()].sort());
});

it.each(rows)('$operation', async ({ operation, parameters, answers, requests: expected, output }) => {
	const { context, requests } = fakeApi(
		answers.map((body) => ({ body })),
		parameters,
	);
	expect(await operations.get(operation)!.execute.call(context, 0)).toEqual(output);
	expect(requests.map(({ method, url, qs, body }) => [method, url, qs, body])).toEqual(
		expected.map(([method, url, qs, body]) => [method, `/v2/apps/app${url}`, qs, body]),
	);
});
