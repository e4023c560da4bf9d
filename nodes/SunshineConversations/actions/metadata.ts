import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { Fault } from './checkedValues';
import { faultOf } from './parameters';
import { RowReader } from './rows';
import { isScalar, type Scalar } from './values';

/** The API's limit for the whole object as JSON. */
const MOST_BYTES = 4096;

/** What objects have of their own accord: as keys they are lost on the way. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** Rows of key and value, for a collection of additional fields. */
export const metadataRows: INodeProperties = {
	displayName: 'Metadata',
	name: 'metadata',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add metadata',
	default: {},
	description: 'Own data to keep with it, 4 KB at most',
	options: [
		{
			displayName: 'Entry',
			name: 'values',
			values: [
				{ displayName: 'Key', name: 'key', type: 'string', default: '', placeholder: 'e.g. order' },
				{ displayName: 'Value', name: 'value', type: 'string', default: '', placeholder: 'e.g. 42' },
			],
		},
	],
};

/** The rows of a collection's `metadata` as the API's flat object; undefined without rows. */
export function readMetadata(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject | undefined {
	const rows = RowReader.of(context, itemIndex, 'Metadata', `${collection}.metadata`);
	if (rows.length === 0) return undefined;

	const metadata = new Map<string, Scalar>();
	for (const row of rows) {
		const key = row.requiredText('key', 'Key');
		checkKey(key, row.faultOf('Key'));
		if (metadata.has(key)) throw row.fault('Key', `"${key}" is used already, every entry needs its own`);
		metadata.set(key, row.scalar('value', 'Value'));
	}
	return checkSize(Object.fromEntries(metadata), faultOf(context, itemIndex, 'Metadata'));
}

/** The same, written as JSON in a field of a row; nothing if it is empty. */
export function readRowMetadata(row: RowReader): IDataObject {
	const fault = row.faultOf('Metadata');
	const metadata = row.json('metadata', 'Metadata', '{"order": 42}') ?? {};
	for (const [key, value] of Object.entries(metadata)) {
		checkKey(key, fault);
		if (!isScalar(value)) throw fault(`give "${key}" a text, a number or true or false`);
	}
	return Object.keys(metadata).length > 0 ? { metadata: checkSize(metadata, fault) } : {};
}

function checkKey(key: string, fault: Fault): void {
	if (RESERVED.includes(key)) throw fault(`choose another name than "${key}", which gets lost`);
}

function checkSize(metadata: IDataObject, fault: Fault): IDataObject {
	const bytes = Buffer.byteLength(JSON.stringify(metadata));
	if (bytes <= MOST_BYTES) return metadata;
	throw fault(`shorten it, it has ${bytes} bytes and the API takes ${MOST_BYTES}`);
}
