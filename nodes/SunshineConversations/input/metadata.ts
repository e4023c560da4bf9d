import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Fault } from './fault';
import type { Input } from './input';
import { isScalar, type Scalar } from './json';

/** The API's limit for the whole object as JSON. */
const MOST_BYTES = 4096;

/** Keys that every object already has. They would get lost. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

const key: INodeProperties = {
	displayName: 'Key',
	name: 'key',
	type: 'string',
	default: '',
	placeholder: 'e.g. order',
};

const value: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	placeholder: 'e.g. 42',
};

/** Rows of key and value, for a collection. */
export const metadataRows: INodeProperties = {
	displayName: 'Metadata',
	name: 'metadata',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add metadata',
	default: {},
	description: 'Own data to keep with it, 4 KB at most',
	options: [{ displayName: 'Entry', name: 'values', values: [key, value] }],
};

/** The rows of a collection's `metadata` as the API's flat object; undefined without rows. */
export function readMetadata(input: Input, collection: string): IDataObject | undefined {
	const rows = input.collection(collection).rows(metadataRows);
	if (rows.length === 0) return undefined;

	const metadata = new Map<string, Scalar>();
	for (const row of rows) {
		const name = row.text(key);
		checkKey(name, row.faultOf(key));
		if (metadata.has(name)) throw row.fault(key, `"${name}" is used already, every entry needs its own`);
		metadata.set(name, row.scalar(value));
	}
	return checkSize(Object.fromEntries(metadata), input.faultOf(metadataRows));
}

/** The values of these fields of a collection, and its metadata. */
export function readWithMetadata(input: Input, collection: string, fields: INodeProperties[]): IDataObject {
	const metadata = readMetadata(input, collection);
	return { ...input.collection(collection).values(fields), ...(metadata && { metadata }) };
}

/** The same as `readMetadata`, written as JSON in a field of a row; nothing if it is empty. */
export function readRowMetadata(row: Input, field: INodeProperties): IDataObject {
	const fault = row.faultOf(field);
	const metadata = row.isEmpty(field) ? {} : row.object(field, '{"order": 42}');
	for (const [name, entry] of Object.entries(metadata)) {
		checkKey(name, fault);
		if (!isScalar(entry)) throw fault(`give "${name}" a text, a number or true or false`);
	}
	return Object.keys(metadata).length > 0 ? { metadata: checkSize(metadata, fault) } : {};
}

function checkKey(name: string, fault: Fault): void {
	if (RESERVED.includes(name)) throw fault(`choose another name than "${name}", which gets lost`);
}

function checkSize(metadata: IDataObject, fault: Fault): IDataObject {
	const bytes = Buffer.byteLength(JSON.stringify(metadata));
	if (bytes <= MOST_BYTES) return metadata;
	throw fault(`shorten it, it has ${bytes} bytes and the API takes ${MOST_BYTES}`);
}
