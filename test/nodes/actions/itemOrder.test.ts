import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { isNaming } from '../../../nodes/SunshineConversations/input/naming';
import type { Operation } from '../../../nodes/SunshineConversations/running/operation';
import { route } from '../../../nodes/SunshineConversations/running/router';
import { allResources } from '../../shared/nodeTypes';
import { fakeApi } from '../fakeApi';
import { requestRows } from './requests/requestRows';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What they make has no name before it is there. */
const NAMELESS = ['app: create', 'integration: create', 'switchboard: create'];
/** Refuses more than one item. */
const TAKES_ONE = 'message: sendAndWait';
/** An app has one switchboard, which all their items change. */
const OF_THE_SWITCHBOARD = /^switchboard(Integration)?: /;
/** Gets something with a POST. */
const READS_BY_POST = 'conversation: downloadReference';
/** Fields for what an item does not change, though it is called by its ID or address. */
const MERE_REFERENCES = [
	'accountId',
	'defaultResponderId',
	'defaultSwitchboardIntegrationId',
	'destinationIntegrationId',
	'integrationId',
	'nextSwitchboardIntegrationId',
	'projectId',
	'senderId',
	// What belongs to another thing, which is named as well.
	'clientId',
	'keyId',
	'messageId',
	'participantId',
	'switchboardIntegrationId',
	'webhookId',
];

const operations = new Map<string, Operation>(
	allResources.flatMap(({ option, operations: list }) =>
		list.map((operation) => [`${option.value}: ${operation.option.value}`, operation] as const),
	),
);
type Row = (typeof requestRows)[number];
const isReading = ({ operation }: Row) => operations.get(operation)!.onlyReads === true;
const changing = requestRows.filter(
	(row) => !isReading(row) && ![...NAMELESS, TAKES_ONE].includes(row.operation),
);

function withNested(field: INodeProperties): INodeProperties[] {
	const nested = (field.options ?? []).flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
	return [field, ...nested.flatMap(withNested)];
}

/** The parameters of an item that names other things. */
function rename(parameters: INodeParameters, { fields }: Operation): INodeParameters {
	const names = fields
		.flatMap(withNested)
		// The entries of a dropdown cannot be renamed.
		.filter((field) => isNaming(field) && field.type !== 'options')
		.map(({ name }) => name);
	return JSON.parse(JSON.stringify(parameters), (name, value: unknown) =>
		names.includes(name) && typeof value === 'string' ? differing(value) : value,
	) as INodeParameters;
}

/** A phone number stays one. */
const differing = (value: string) => value.replace(/.$/, (last) => (last === '7' ? '8' : '7'));

/** How many requests are under way at a time while two items run. */
async function countSideBySide({ operation, answers }: Row, items: INodeParameters[]): Promise<number> {
	const [resource, name] = operation.split(': ');
	const { context } = fakeApi([]);
	const contexts = items.map(
		(item) => fakeApi([], { ...item, resource: resource!, operation: name! }).context,
	);
	let [underWay, most] = [0, 0];
	Object.assign(context, {
		getInputData: () => items.map(() => ({ json: {}, binary: { data: { data: '', mimeType: 'a/b' } } })),
		getNodeParameter: (field: string, item: number, fallback?: unknown) =>
			contexts[item]!.getNodeParameter(field, 0, fallback as never),
	});
	Object.assign(context.helpers, {
		constructExecutionMetaData: (outputs: unknown) => outputs,
		async httpRequestWithAuthentication() {
			most = Math.max(most, ++underWay);
			await new Promise((resolve) => setTimeout(resolve, 100));
			underWay--;
			return { statusCode: 200, headers: {}, body: Object.assign({}, ...answers) as object };
		},
	});
	const done = route.call(context, allResources);
	await jest.runAllTimersAsync();
	await done;
	return most;
}

it.each(requestRows)('$operation is said to only read if it does', (row) => {
	const reads = row.operation === READS_BY_POST || row.requests.every(([method]) => method === 'GET');
	// The user of the row exists.
	expect([row.operation, isReading(row)]).toEqual([
		row.operation,
		reads && row.operation !== 'user: getOrCreate',
	]);
});

it.each(requestRows.filter(isReading))('$operation runs side by side, as it changes nothing', async (row) => {
	expect(await countSideBySide(row, [row.parameters, row.parameters])).toBe(2);
});

it.each(changing)('$operation keeps the order of items that name the same thing', async (row) => {
	expect(await countSideBySide(row, [row.parameters, row.parameters])).toBe(1);
});

it.each(changing)('$operation runs items that name other things side by side', async (row) => {
	// One takes the credential's app where none is entered.
	const other = { appId: 'a2', ...rename(row.parameters, operations.get(row.operation)!) };
	const isSame = OF_THE_SWITCHBOARD.test(row.operation);
	expect(await countSideBySide(row, [row.parameters, other])).toBe(isSame ? 1 : 2);
});

it.each(changing)('$operation knows of each of its fields with an ID whether it names something', (row) => {
	const fields = operations.get(row.operation)!.fields.flatMap(withNested);
	const silent = fields.filter((field) => /Id$/.test(field.name) && !isNaming(field)).map(({ name }) => name);
	expect(silent.filter((name) => !MERE_REFERENCES.includes(name))).toEqual([]);
});

describe('an item that names something in a way of its own', () => {
	const update = { updateFields: { surname: 'Silva' } };
	const sendTo = (additional: INodeParameters) => ({
		...requestRows.find(({ operation }) => operation === 'message: send')!.parameters,
		...additional,
	});
	const anyway = { outsideWindow: { values: { choice: 'sendAnyway' } } };
	const group = (...values: INodeParameters[]) => ({
		type: 'sdkGroup',
		participants: { values: values.map((row) => ({ ...row, subscribeSDKClient: true })) },
	});
	const notify = (phoneNumber: string) => ({
		...requestRows.find(({ operation }) => operation === 'message: writeFirst')!.parameters,
		phoneNumber,
	});

	it.each<[string, string, INodeParameters, INodeParameters, number]>([
		['blanks around it', 'user: update', { userId: 'ana', ...update }, { userId: ' ana\n', ...update }, 1],
		[
			'a locator',
			'conversation: delete',
			{ conversationId: 'c1' },
			{ conversationId: { __rl: true, mode: 'id', value: 'c1' } },
			1,
		],
		[
			'one of several participants',
			'conversation: create',
			group({ userId: 'ana' }, { userId: 'bea' }),
			group({ userExternalId: 'cleo' }, { userId: 'bea' }),
			1,
		],
		[
			'an external ID in a group',
			'conversation: create',
			group({ userExternalId: 'ana' }),
			group({ userId: 'ana' }),
			1,
		],
		['other participants', 'conversation: create', group({ userId: 'ana' }), group({ userId: 'bea' }), 2],
		[
			'a customer who writes',
			'message: send',
			sendTo({ options: { authorUserId: 'ana' } }),
			sendTo({ conversationId: 'c2', options: { authorUserId: 'ana' } }),
			1,
		],
		[
			'an integration to send through',
			'message: send',
			sendTo({ options: { ...anyway, destinationIntegrationId: 'i1' } }),
			sendTo({ conversationId: 'c2', options: { ...anyway, destinationIntegrationId: 'i1' } }),
			2,
		],
		[
			'a field that is not shown',
			'message: send',
			sendTo({ userId: 'ana' }),
			sendTo({ conversationId: 'c2', userId: 'ana' }),
			2,
		],
		[
			'another spelling of a phone number',
			'message: writeFirst',
			notify('+351 912 345 678'),
			notify('+351912345678'),
			1,
		],
		['no user at all', 'user: create', {}, {}, 2],
		[
			'no conversation at all',
			'attachment: upload',
			{ binaryPropertyName: 'data' },
			{ binaryPropertyName: 'data' },
			2,
		],
		['the app of the credential', 'appKey: create', { displayName: 'n8n' }, { displayName: 'n8n' }, 1],
	])('%s: %s', async (_, operation, first, second, expected) => {
		const row = requestRows.find((one) => one.operation === operation)!;
		expect(await countSideBySide(row, [first, second])).toBe(expected);
	});
});
