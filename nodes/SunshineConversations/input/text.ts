import { isBlank } from '../vocabulary/visible';
import type { Fault } from './fault';

/** Undefined for what has no obvious text; dates (Luxon's, from `$now`, too) are written as ISO 8601, locators as their value. */
export function toText(value: unknown): string | undefined {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (typeof value !== 'object') return String(value);
	if (value instanceof Date) return value.toJSON() ?? undefined;
	if ('__rl' in value && 'value' in value) return toText(value.value);
	const time: unknown = 'toISO' in value && typeof value.toISO === 'function' ? value.toISO() : undefined;
	return typeof time === 'string' ? time : undefined;
}

/** Undefined for an empty text. */
export function readText(value: unknown, fault: Fault, longest?: number): string | undefined {
	const text = toText(value);
	if (text === undefined) throw fault('the expression must give a text, not an object or a list');
	if (isBlank(text)) return undefined;
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
