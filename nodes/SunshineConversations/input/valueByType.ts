import type { INodeProperties } from 'n8n-workflow';
import { isBlank } from '../vocabulary/visible';
import { readList, readOption, readOptions, readTruth } from './choice';
import type { Fault } from './fault';
import { readOptionalId } from './id';
import { readWholeNumber } from './number';
import { readText, toText } from './text';
import { readTimeIn } from './time';
import { readEmail, readUrl } from './urlAndEmail';

type Value = boolean | number | string | string[];

const COLOR = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The API's limits, in characters, by the names of the fields. */
const LONGEST: ReadonlyMap<string, number> = new Map([
	['description', 100],
	['displayName', 100],
	['givenName', 128],
	['locale', 64],
	['surname', 128],
]);

/** Reads a value by the type of its field; undefined if it is empty. */
export function readFieldValue(
	field: INodeProperties,
	entered: unknown,
	fault: Fault,
	timeZone: string,
): Value | undefined {
	if (field.typeOptions?.multipleValues) return readList(entered, fault);
	switch (field.type) {
		case 'boolean':
			return readTruth(entered, fault);
		case 'color':
			return readColor(entered, fault);
		case 'dateTime':
			return readTimeIn(timeZone, entered, fault);
		case 'multiOptions':
			return readOptions(entered, field, fault);
		case 'number':
			return readNumber(entered, field, fault);
		case 'options':
			return readOption(entered, field, fault);
		case 'resourceLocator':
			return readOptionalId(entered, fault);
		default:
			return readKindOfText(entered, field, fault);
	}
}

function readKindOfText(
	entered: unknown,
	{ displayName, name }: INodeProperties,
	fault: Fault,
): string | undefined {
	if (/url$/i.test(displayName)) return readUrl(entered, fault);
	if (displayName === 'Email') return readEmail(entered, fault);
	return readText(entered, fault, LONGEST.get(name))?.trim();
}

function readNumber(entered: unknown, { typeOptions }: INodeProperties, fault: Fault): number | undefined {
	const text = toText(entered);
	if (text !== undefined && isBlank(text)) return undefined;
	return readWholeNumber(entered, fault, typeOptions?.minValue ?? 0, typeOptions?.maxValue);
}

/** The editor gives colors with a hash, which the API does not take. */
function readColor(entered: unknown, fault: Fault): string | undefined {
	const text = readText(entered, fault)?.trim();
	if (text === undefined) return undefined;
	const [, digits] = COLOR.exec(text) ?? [];
	if (digits) return digits;
	throw fault('enter 3 or 6 hexadecimal digits, e.g. 0099ff');
}
