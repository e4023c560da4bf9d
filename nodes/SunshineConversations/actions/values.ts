import type { IDataObject } from 'n8n-workflow';

export type Scalar = boolean | number | string;

/** Undefined for what has no obvious text; dates (Luxon's, from `$now`, too) are written as ISO 8601, locators as their value. */
export function toText(value: unknown): string | undefined {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (typeof value !== 'object') return String(value);
	if (value instanceof Date) return value.toJSON() ?? undefined;
	if ('__rl' in value && 'value' in value) return toText(value.value);
	return 'toISO' in value && typeof value.toISO === 'function' ? String(value.toISO()) : undefined;
}

/** Undefined for anything but a finite number, or a text that holds one. */
export function toNumber(value: unknown): number | undefined {
	const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
	const number = isNumeric ? Number(value) : NaN;
	return Number.isFinite(number) ? number : undefined;
}

/** An object, or JSON that holds one; undefined for anything else. */
export function toObject(value: unknown): IDataObject | undefined {
	const parsed = parse(value);
	return isObject(parsed) ? parsed : undefined;
}

/** A list of objects, or JSON that holds one; undefined for anything else. */
export function toObjects(value: unknown): IDataObject[] | undefined {
	const parsed = parse(value);
	return Array.isArray(parsed) && parsed.every(isObject) ? parsed : undefined;
}

export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is Scalar {
	return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}

/** Neither "here" nor "up", and no emoji that was cut in half. */
export function isPathPart(id: string): boolean {
	return id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id);
}

export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Where a link button may lead: a page, an email to write or a number to call. */
export function isLink(text: string): boolean {
	return isWebAddress(text) || (/^(mailto|tel):./i.test(text) && URL.canParse(text));
}

function parse(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
