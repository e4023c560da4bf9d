import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

export const NO_TEXT = 'the expression must give a text, not an object or a list';

/** A fault of the user's input, with the field's name as it stands in the editor. */
export function fieldError(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string,
	whatToChange: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `${field}: ${whatToChange}`, { itemIndex });
}

/** The text of a field that must not be empty. Expressions may give anything. */
export function requiredText(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	whatToChange: string,
): string {
	const text = toText(context.getNodeParameter(name, itemIndex, ''));
	if (text === undefined) throw fieldError(context, itemIndex, field, NO_TEXT);
	if (text.trim() === '') throw fieldError(context, itemIndex, field, whatToChange);
	return text;
}

/** Undefined for what has no obvious text; dates (Luxon's, from `$now`) are written as ISO 8601, locators as their value. */
export function toText(value: unknown): string | undefined {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (typeof value !== 'object') return String(value);
	if ('__rl' in value && 'value' in value) return toText(value.value);
	return 'toISO' in value && typeof value.toISO === 'function' ? String(value.toISO()) : undefined;
}

/** The API counts characters, not bytes or UTF-16 units. */
export function checkLength(
	context: IExecuteFunctions,
	itemIndex: number,
	field: string,
	text: string,
	longest: number,
): void {
	const length = [...text].length;
	if (length <= longest) return;
	throw fieldError(
		context,
		itemIndex,
		field,
		`shorten it, it has ${length} characters and the API takes ${longest}`,
	);
}

/** An ID that goes into a path: without blanks, and nothing that a path would take for "here" or "up". */
export function requiredId(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
): string {
	const id = requiredText(
		context,
		itemIndex,
		name,
		field,
		'enter an ID, or an expression that gives one',
	).trim();
	if (isPathPart(id)) return id;
	throw fieldError(context, itemIndex, field, `"${id}" is not an ID`);
}

export function requiredUrl(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
): string {
	const url = requiredText(context, itemIndex, name, field, 'enter where it is').trim();
	if (URL.canParse(url)) return url;
	throw fieldError(context, itemIndex, field, 'enter a full address, e.g. https://example.com/photo.png');
}

/** An object, or JSON that holds one; undefined for anything else. */
export function parseObject(value: unknown): IDataObject | undefined {
	let parsed = value;
	try {
		if (typeof value === 'string') parsed = JSON.parse(value);
	} catch {
		return undefined;
	}
	const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
	return isObject ? (parsed as IDataObject) : undefined;
}

export function requiredObject(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	example: string,
): IDataObject {
	const object = parseObject(context.getNodeParameter(name, itemIndex, ''));
	if (object) return object;
	throw fieldError(context, itemIndex, field, `enter a JSON object, e.g. ${example}`);
}

/** Neither "here" nor "up", and no emoji that was cut in half. */
export function isPathPart(id: string): boolean {
	return id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id);
}

/** Infinity for "Return All". */
export function limitParameter(context: IExecuteFunctions, itemIndex: number): number {
	if (context.getNodeParameter('returnAll', itemIndex, false) === true) return Infinity;
	const limit = Number(context.getNodeParameter('limit', itemIndex, 50));
	if (Number.isInteger(limit) && limit >= 1) return limit;
	throw fieldError(context, itemIndex, 'Limit', 'enter a whole number from 1 up, or switch on Return All');
}

/** A collection's fields that were filled in: the API refuses empty strings. */
export function filledFields(context: IExecuteFunctions, itemIndex: number, collection: string): IDataObject {
	const fields = context.getNodeParameter(collection, itemIndex, {}) as IDataObject;
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));
}
