import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError } from './parameters';
import { RowReader } from './rows';

/** The API's limit for the whole object as JSON. */
const MOST_BYTES = 4096;

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
				{ displayName: 'Key', name: 'key', type: 'string', default: '' },
				{ displayName: 'Value', name: 'value', type: 'string', default: '' },
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

	const metadata = Object.fromEntries(
		rows.map((row) => [row.requiredText('key', 'Key'), row.scalar('value', 'Value')]),
	);
	const bytes = Buffer.byteLength(JSON.stringify(metadata));
	if (bytes <= MOST_BYTES) return metadata;
	throw fieldError(
		context,
		itemIndex,
		'Metadata',
		`shorten it, it has ${bytes} bytes and the API takes ${MOST_BYTES}`,
	);
}
