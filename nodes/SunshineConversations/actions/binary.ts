import type { IBinaryData, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError, requiredText } from './parameters';

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
export function requiredBinary(context: IExecuteFunctions, itemIndex: number): IBinaryData {
	const field = 'Input Binary Field';
	const name = requiredText(context, itemIndex, 'binaryPropertyName', field, 'enter the name of the field');
	const binary = context.getInputData()[itemIndex]?.binary?.[name];
	if (!binary)
		throw fieldError(context, itemIndex, field, `this item has no file in a field called "${name}"`);
	if ((binary.bytes ?? 0) <= MOST_BYTES) return binary;
	throw fieldError(
		context,
		itemIndex,
		field,
		`the file has ${binary.fileSize ?? binary.bytes}, and the API takes 50 MB`,
	);
}
