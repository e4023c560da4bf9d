import { has, nameIn, type Schema, type Schemas } from './schema';

/** The paths of all that an answer or event of this schema may hold, e.g. `content.items[].title`, or `metadata.*` for any. */
export function leavesOf(schemas: Schemas, schema: Schema, path = '', within: string[] = []): string[] {
	const { $ref, properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = schema;
	if (has(schemas, 'writeOnly', schema)) return [];
	if ($ref) {
		const name = nameIn($ref);
		// What quotes may quote in turn.
		if (within.includes(name)) return [path];
		return leavesOf(schemas, schemas[name]!, path, [...within, name]);
	}
	const inside = [
		...[...allOf, ...anyOf, ...oneOf].flatMap((part) => leavesOf(schemas, part, path, within)),
		...Object.entries(properties).flatMap(([name, property]) =>
			leavesOf(schemas, property, path === '' ? name : `${path}.${name}`, within),
		),
		...(items ? leavesOf(schemas, items, `${path}[]`, within) : []),
	];
	if (inside.length > 0 || path === '') return [...new Set(inside)];
	return [schema.type === 'object' ? `${path}.*` : path];
}

/** An object with all these leaves, where each holds its own path. */
export function sampleOf(leaves: string[]): object {
	const sample = {};
	for (const leaf of leaves) put(sample, leaf.split('.'), leaf);
	return sample;
}

function put(object: object, [step = '', ...further]: string[], leaf: string): void {
	const name = step.replace('[]', '');
	const isLast = further.length === 0;
	const members = object as Record<string, unknown>;
	if (isLast) members[name] = step.endsWith('[]') ? [leaf] : leaf;
	else if (step.endsWith('[]')) put(((members[name] ??= [{}]) as [object])[0], further, leaf);
	else put((members[name] ??= {}) as object, further, leaf);
}
