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
