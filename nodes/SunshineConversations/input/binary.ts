import type { IBinaryData, INodeProperties } from 'n8n-workflow';
import type { Input } from './input';

/** The API's limit for a file. */
const MOST_BYTES = 50 * 1024 * 1024;

export const binaryProperty: INodeProperties = {
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'e.g. data',
	hint: 'The name of the input field that holds the file',
};

/** The file of the item, checked for its size as far as n8n knows it. */
export function requiredBinary(input: Input): IBinaryData {
	const name = input.text(binaryProperty, { whatIfEmpty: 'enter the name of the field' });
	const binary = input.context.getInputData()[input.itemIndex]?.binary?.[name];
	if (!binary) throw input.fault(binaryProperty, `this item has no file in a field called "${name}"`);
	if ((binary.bytes ?? 0) <= MOST_BYTES) return binary;
	const size = binary.fileSize ?? binary.bytes;
	throw input.fault(binaryProperty, `the file has ${size}, and the API takes 50 MB`);
}
