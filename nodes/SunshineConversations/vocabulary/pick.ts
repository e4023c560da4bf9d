import type { IDataObject } from 'n8n-workflow';

/** Without what is undefined or null. */
export function withoutGaps(fields: IDataObject): IDataObject {
	return pick(fields, Object.keys(fields));
}

/** Only these of the object's members, in this order, and of these only what there is. */
export function pick(object: IDataObject, names: readonly string[]): IDataObject {
	const there: IDataObject = {};
	for (const name of names) {
		const value = object[name];
		if (value !== undefined && value !== null) there[name] = value;
	}
	return there;
}

/** All of the object's members but these. */
export function omit(object: IDataObject, names: readonly string[]): IDataObject {
	return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) as IDataObject;
}

/** Empty for what is no object: the API leaves out what does not apply, and adds what it likes. */
export function objectOf(value: unknown): IDataObject {
	return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Undefined for an object without members. */
export function unlessEmpty(value: unknown): IDataObject | undefined {
	const object = objectOf(value);
	return Object.keys(object).length > 0 ? object : undefined;
}
