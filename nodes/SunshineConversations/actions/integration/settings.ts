import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { checkLength, fieldError, NO_TEXT, toText } from '../parameters';

type Value = boolean | number | string | string[];
type Fault = (whatToChange: string) => Error;

const COLOR = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const LONGEST_NAME = 100;

/** The values of these fields as the API takes them, under their names; what is empty is left out. */
export function readSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	fields: INodeProperties[],
	entered: IDataObject,
): IDataObject {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const fault = (whatToChange: string) => fieldError(context, itemIndex, field.displayName, whatToChange);
			const value = readValue(field, entered[field.name], fault);
			if (value === undefined) return [];
			if (field.name === 'displayName')
				checkLength(context, itemIndex, field.displayName, String(value), LONGEST_NAME);
			return [[field.name, value]];
		}),
	);
}

/** Like `readSettings`, for fields of their own that must be filled in. */
export function readRequiredSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	fields: INodeProperties[],
): IDataObject {
	const entered = fields.map(({ name }) => [name, context.getNodeParameter(name, itemIndex, '')]);
	const settings = readSettings(context, itemIndex, fields, Object.fromEntries(entered) as IDataObject);
	const missing = fields.find(({ name }) => settings[name] === undefined);
	if (!missing) return settings;
	throw fieldError(
		context,
		itemIndex,
		missing.displayName,
		missing.type === 'multiOptions' ? 'choose one at least' : 'fill it in',
	);
}

function readValue(field: INodeProperties, entered: unknown, fault: Fault): Value | undefined {
	if (field.type === 'multiOptions' || field.typeOptions?.multipleValues) return readList(entered, fault);

	const text = toText(entered)?.trim();
	if (text === undefined) throw fault(NO_TEXT);
	if (text === '') return undefined;
	if (field.type === 'boolean') return text === 'true';
	if (field.type === 'number') return readWholeNumber(text, field, fault);
	if (field.type === 'color') return readColor(text, fault);
	if (/url$/i.test(field.displayName)) return readUrl(text, fault);
	return text;
}

/** Expressions may give a list, or a text with commas. */
function readList(entered: unknown, fault: Fault): string[] | undefined {
	const elements = Array.isArray(entered) ? entered.map(toText) : toText(entered)?.split(',');
	if (!elements?.every((element) => element !== undefined))
		throw fault('the expression must give a list of texts');
	const filled = elements.map((element) => element.trim()).filter(Boolean);
	return filled.length > 0 ? filled : undefined;
}

function readWholeNumber(text: string, { typeOptions }: INodeProperties, fault: Fault): number {
	const { minValue: least = 0, maxValue: most } = typeOptions ?? {};
	const value = Number(text);
	if (Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return value;
	throw fault(`enter a whole number ${most === undefined ? `from ${least} up` : `from ${least} to ${most}`}`);
}

/** The editor gives colors with a hash, which the API does not take. */
function readColor(text: string, fault: Fault): string {
	const [, digits] = COLOR.exec(text) ?? [];
	if (digits) return digits;
	throw fault('enter 3 or 6 hexadecimal digits, e.g. 0099ff');
}

function readUrl(text: string, fault: Fault): string {
	if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text;
	throw fault('enter a full address, e.g. https://example.com');
}
