import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { isNaming } from '../../../nodes/SunshineConversations/input/naming';
import type { Operation } from '../../../nodes/SunshineConversations/running/operation';
import { allResources } from '../../shared/nodeTypes';
import { requestRows } from './requests/requestRows';
import { countSideBySide, type RequestRow } from './sideBySide';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What they make has no name before it is there. */
const NAMELESS = ['app: create', 'integration: create', 'switchboard: create'];
/** Takes one item at a time. */
const ALONE = 'message: sendAndWait';
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
const isReading = ({ operation }: RequestRow) => operations.get(operation)!.onlyReads === true;
const changing = requestRows.filter(
	(row) => !isReading(row) && ![ALONE, ...NAMELESS].includes(row.operation),
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
