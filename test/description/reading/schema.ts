/** What the description uses of OpenAPI 3.0's schemas. */
export interface Schema {
	$ref?: string;
	type?: string;
	nullable?: boolean;
	enum?: unknown[];
	format?: string;
	properties?: Schemas;
	required?: string[];
	additionalProperties?: boolean;
	items?: Schema;
	allOf?: Schema[];
	anyOf?: Schema[];
	oneOf?: Schema[];
	discriminator?: { propertyName: string; mapping?: Record<string, string> };
	readOnly?: boolean;
	writeOnly?: boolean;
	[keyword: string]: unknown;
}

export type Schemas = Record<string, Schema>;

/** Read-only fields have no place in requests, write-only ones none in answers and events. */
export type Direction = 'request' | 'answer';

/** Asks the schema itself or, where it only points to another one, that one. */
export function has(schemas: Schemas, flag: 'readOnly' | 'writeOnly', schema: Schema): boolean {
	if (schema[flag] !== undefined) return schema[flag];
	const target = schema.$ref ? schemas[nameIn(schema.$ref)] : onlyPart(schema);
	return target !== undefined && has(schemas, flag, target);
}

/** `allOf` with one entry is how OpenAPI 3.0 adds words to what is defined elsewhere. */
export function onlyPart({ allOf, properties }: Schema): Schema | undefined {
	return allOf?.length === 1 && !properties ? allOf[0] : undefined;
}

/** `#/components/schemas/user` → `user`. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
