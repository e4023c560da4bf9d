import type { TSchema } from '@sinclair/typebox';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves out what the schema does not describe; the API passes over it. */
export function pickKnown(schema: TSchema, value: unknown): unknown {
	const { properties = {}, items } = schema as { properties?: Record<string, TSchema>; items?: TSchema };
	if (Array.isArray(value)) return items ? value.map((element) => pickKnown(items, element)) : value;
	if (!isObject(value) || Object.keys(properties).length === 0) return value;
	const known = Object.entries(properties).filter(([name]) => Object.hasOwn(value, name));
	return Object.fromEntries(known.map(([name, field]) => [name, pickKnown(field, value[name])]));
}
