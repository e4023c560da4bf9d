import type { INodeProperties } from 'n8n-workflow';
import { isWebAddress, toNumber, toText } from './values';

/** Makes the error for a field, which the function knows by its name in the editor. */
export type Fault = (whatToChange: string) => Error;

const NO_TEXT = 'the expression must give a text, not an object or a list';

/** The API's limits. */
const LONGEST_URL = 2048;
const LONGEST_EMAIL = 128;

/** Undefined for an empty text. */
export function readText(value: unknown, fault: Fault, longest?: number): string | undefined {
	const text = toText(value);
	if (text === undefined) throw fault(NO_TEXT);
	if (text.trim() === '') return undefined;
	if (longest !== undefined) checkLength(text, longest, fault);
	return text;
}

/** The API counts characters, not bytes or UTF-16 units. */
export function lengthOf(text: string): number {
	return [...text].length;
}

export function checkLength(text: string, longest: number, fault: Fault): void {
	const length = lengthOf(text);
	if (length <= longest) return;
	throw fault(`shorten it, it has ${length} characters and the API takes ${longest}`);
}

/** Undefined for an empty value. Whatever is neither true nor false must not be taken for one of them. */
export function readTruth(value: unknown, fault: Fault): boolean | undefined {
	const text = toText(value)?.trim();
	if (text === '') return undefined;
	if (text === 'true' || text === 'false') return text === 'true';
	throw fault('the expression must give true or false');
}

/** One of the entries of a dropdown, which an expression can miss; undefined for an empty value. */
export function readOption(value: unknown, field: INodeProperties, fault: Fault): string | undefined {
	const text = toText(value);
	if (text?.trim() === '') return undefined;
	const options = optionsOf(field);
	if (text !== undefined && options.includes(text)) return text;
	throw fault(`choose one of ${options.join(', ')}`);
}

/** Like `readOption`, but an empty value is none of the entries either. */
export function requiredOption(value: unknown, field: INodeProperties, fault: Fault): string {
	const option = readOption(value, field, fault);
	if (option !== undefined) return option;
	throw fault(`choose one of ${optionsOf(field).join(', ')}`);
}

export function optionsOf({ options = [] }: INodeProperties): string[] {
	return options.flatMap((option) => ('value' in option ? String(option.value) : [])).filter(Boolean);
}

/** Undefined for an empty value. */
export function readUrl(
	value: unknown,
	fault: Fault,
	example = 'https://example.com',
	isAddress = isWebAddress,
): string | undefined {
	const url = readText(value, fault, LONGEST_URL)?.trim();
	if (url === undefined || isAddress(url)) return url;
	throw fault(`enter a full address, e.g. ${example}`);
}

/** Undefined for an empty value. */
export function readEmail(value: unknown, fault: Fault): string | undefined {
	const email = readText(value, fault, LONGEST_EMAIL)?.trim();
	if (email === undefined || /^[^\s@]+@[^\s@]+$/.test(email)) return email;
	throw fault('enter an email address, e.g. ana@example.com');
}

/** Undefined for an empty value. The API takes times in UTC only. */
export function readTime(value: unknown, fault: Fault): string | undefined {
	const text = readText(value, fault);
	if (text === undefined) return undefined;
	const time = new Date(typeof value === 'number' ? value : text);
	if (!Number.isNaN(time.getTime()) && !isInSeconds(value)) return time.toISOString();
	throw fault('enter a date and time, e.g. 2026-01-31T09:30:00Z');
}

/** A number of seconds since 1970, for a time in this century; in milliseconds it would be of 1970 to 1973. */
function isInSeconds(value: unknown): boolean {
	return typeof value === 'number' && value >= 1e9 && value < 1e11;
}

export function readWholeNumber(
	value: unknown,
	fault: Fault,
	least: number,
	most = Number.MAX_SAFE_INTEGER,
): number {
	const number = toNumber(value) ?? NaN;
	if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
	const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
	throw fault(`enter a whole number ${range}`);
}
