/** As much of JSON Schema as n8n's editor reads. */
export interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Objects whose keys are data of the customer or the channel: a schema that named them would promise them. */
const FREE_KEYS = /^raw$|(info|metadata)$/i;

/** Is of the kind that was asked for; the editor shows texts best. */
const VARIED = 'answer';

/** What the values have in common, and all that any of them has. */
export function inferSchema(values: unknown[], name = 'output'): Schema {
	return values.map((value) => describeValue(value, name)).reduce((one, other) => merge(one, other, name));
}

function describeValue(value: unknown, name: string): Schema {
	if (FREE_KEYS.test(name)) return { type: 'object' };
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) return describeList(value, name);
	if (typeof value === 'object') return describeObject(value);
	return { type: Number.isInteger(value) ? 'integer' : typeof value };
}

function describeList(values: unknown[], name: string): Schema {
	return { type: 'array', ...(values.length > 0 && { items: inferSchema(values, name) }) };
}

function describeObject(value: object): Schema {
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	const properties = fields.map(([name, field]) => [name, describeValue(field, name)]);
	return { type: 'object', properties: Object.fromEntries(properties) as Record<string, Schema> };
}

function merge(one: Schema, other: Schema, name: string): Schema {
	// The editor shows one type for each field: that of the field when it is filled in.
	if (one.type === 'null') return other;
	if (other.type === 'null') return one;
	return {
		type: commonType(one.type, other.type, name),
		...mergeProperties(one, other),
		...mergeItems(one, other, name),
	};
}

function commonType(one: string, other: string, name: string): string {
	if (one === other) return one;
	if (name === VARIED) return 'string';
	if ([one, other].sort().join() === 'integer,number') return 'number';
	throw new Error(`"${name}" is ${one} in one output and ${other} in another`);
}

function mergeProperties({ properties: ones }: Schema, { properties: others }: Schema): Partial<Schema> {
	if (!ones || !others) return ones || others ? { properties: ones ?? others } : {};
	const properties = { ...ones };
	for (const [name, other] of Object.entries(others)) {
		const one = properties[name];
		properties[name] = one ? merge(one, other, name) : other;
	}
	return { properties };
}

function mergeItems({ items: one }: Schema, { items: other }: Schema, name: string): Partial<Schema> {
	if (!one || !other) return one || other ? { items: one ?? other } : {};
	return { items: merge(one, other, name) };
}
