import type { IDataObject } from 'n8n-workflow';

export type Scalar = boolean | number | string;

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

function parse(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}
