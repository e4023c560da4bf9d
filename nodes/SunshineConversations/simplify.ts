import type { IDataObject } from 'n8n-workflow';

/** Without what is undefined or null. */
export function withoutGaps(fields: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
	);
}

/** Only these of the object's members, in this order, and of these only what there is. */
export function pick(object: IDataObject, names: readonly string[]): IDataObject {
	return withoutGaps(Object.fromEntries(names.map((name) => [name, object[name]])));
}
