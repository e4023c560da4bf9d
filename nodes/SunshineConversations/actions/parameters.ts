import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { readText, readTruth, readUrl, readWholeNumber, requiredOption, type Fault } from './checkedValues';
import { isPathPart, toObject } from './values';

/** The API's limit for external IDs; its own IDs are shorter. */
export const LONGEST_ID = 1024;

/** A fault of the user's input, with the field's name as it stands in the editor. */
export function fieldError(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string,
	whatToChange: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `${field}: ${whatToChange}`, { itemIndex });
}

export function faultOf(context: IExecuteFunctions, itemIndex: number, field: string): Fault {
	return (whatToChange) => fieldError(context, itemIndex, field, whatToChange);
}

/** The text of a field that must not be empty. Expressions may give anything. */
export function requiredText(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	whatToChange: string,
	longest?: number,
): string {
	const text = optionalText(context, itemIndex, name, field, longest);
	if (text !== undefined) return text;
	throw fieldError(context, itemIndex, field, whatToChange);
}

/** Undefined for an empty text. */
export function optionalText(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	longest?: number,
): string | undefined {
	return readText(context.getNodeParameter(name, itemIndex, ''), faultOf(context, itemIndex, field), longest);
}

/** By run of the node, item and field: an item's lane asks for what its request asks for, and expressions cost n8n time. */
const idsRead = new WeakMap<IExecuteFunctions, Map<string, string>>();

/** An ID that goes into a path: without blanks, and nothing that a path would take for "here" or "up". */
export function requiredId(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
): string {
	const read = idsRead.get(context) ?? new Map<string, string>();
	idsRead.set(context, read);
	const place = `${itemIndex} ${name}`;
	const id = read.get(place) ?? enteredId(context, itemIndex, name, field);
	read.set(place, id);
	return id;
}

function enteredId(context: IExecuteFunctions, itemIndex: number, name: string, field: string): string {
	const whatToChange = 'enter an ID, or an expression that gives one';
	const id = requiredText(context, itemIndex, name, field, whatToChange, LONGEST_ID).trim();
	if (isPathPart(id)) return id;
	throw fieldError(context, itemIndex, field, `"${id}" is not an ID`);
}

export function requiredUrl(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
): string {
	const entered = context.getNodeParameter(name, itemIndex, '');
	const fault = faultOf(context, itemIndex, field);
	const url = readUrl(entered, fault, 'https://example.com/photo.png');
	if (url !== undefined) return url;
	throw fault('enter where it is');
}

export function requiredObject(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	example: string,
): IDataObject {
	const object = toObject(context.getNodeParameter(name, itemIndex, ''));
	if (object) return object;
	throw fieldError(context, itemIndex, field, `enter a JSON object, e.g. ${example}`);
}

/** The value chosen in a dropdown, or given by an expression. */
export function oneOf(context: IExecuteFunctions, itemIndex: number, field: INodeProperties): string {
	const entered = context.getNodeParameter(field.name, itemIndex, field.default);
	return requiredOption(entered, field, faultOf(context, itemIndex, field.displayName));
}

/** A switch; as it stands at first if an expression gives nothing. */
export function flag(context: IExecuteFunctions, itemIndex: number, field: INodeProperties): boolean {
	const entered = context.getNodeParameter(field.name, itemIndex, field.default);
	return readTruth(entered, faultOf(context, itemIndex, field.displayName)) ?? field.default === true;
}

/** Infinity for "Return All". */
export function limitParameter(context: IExecuteFunctions, itemIndex: number): number {
	const returnAll = context.getNodeParameter('returnAll', itemIndex, false);
	if (readTruth(returnAll, faultOf(context, itemIndex, 'Return All'))) return Infinity;
	const fault = faultOf(context, itemIndex, 'Limit');
	const limit = context.getNodeParameter('limit', itemIndex, 50);
	return readWholeNumber(limit, (range) => fault(`${range}, or switch on Return All`), 1);
}
