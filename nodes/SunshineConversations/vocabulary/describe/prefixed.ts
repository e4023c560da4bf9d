import type { IDataObject } from 'n8n-workflow';

/** Where an item tells of several things: `id` → `userId`, `displayName` → `clientName`. */
export function prefixed(prefix: string, fields: IDataObject): IDataObject {
	const entries = Object.entries(fields).map(([name, value]) => [prefix + capitalize(name), value]);
	return Object.fromEntries(entries) as IDataObject;
}

function capitalize(name: string): string {
	return name === 'displayName' ? 'Name' : name.charAt(0).toUpperCase() + name.slice(1);
}
