/** Values are strings; groups hold strings. */
export interface Query {
	[name: string]: string | Record<string, string>;
}

/** Reads the deep objects that the API uses, one level deep: `filter[userId]=…&page[size]=…`. */
export function parseQuery(text: string): Query {
	const query: Query = Object.create(null);
	for (const [name, value] of new URLSearchParams(text)) {
		const [, group, key] = /^([^[\]]+)\[([^\]]+)\]$/.exec(name) ?? [];
		if (group === undefined || key === undefined) {
			query[name] = value;
			continue;
		}
		const entries: Record<string, string> = readGroup(query, group) ?? Object.create(null);
		entries[key] = value;
		query[group] = entries;
	}
	return query;
}

/** Undefined as well when the name stands for a plain value. */
export function readGroup(query: Query, name: string): Record<string, string> | undefined {
	const group = query[name];
	return typeof group === 'object' ? group : undefined;
}

export function readValue(query: Query, name: string): string | undefined {
	const value = query[name];
	return typeof value === 'string' ? value : undefined;
}
