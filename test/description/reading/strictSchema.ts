import type { AnySchemaObject } from 'ajv';
import { allowNull, checkKeywords, keywordsOf } from './keywords';
import { has, nameIn, onlyPart, type Direction, type Schema, type Schemas } from './schema';

/** Marks the definitions of what is part of an `allOf`, where only the whole knows all fields. */
const PART = '~part';

/** Turns OpenAPI 3.0's schemas into JSON Schemas that accept no field beyond those that are described. */
export class StrictSchemas {
	constructor(
		private readonly schemas: Schemas,
		private readonly direction: Direction,
	) {}

	/** What references lead to. */
	definitions(): AnySchemaObject {
		const entries = Object.entries(this.schemas).flatMap(([name, schema]) => [
			[name, this.whole(schema)],
			[name + PART, this.part(schema)],
		]);
		return { $id: this.direction, $defs: Object.fromEntries(entries) };
	}

	/** For all that describes a value. */
	whole(schema: Schema): AnySchemaObject {
		const { $ref, discriminator, oneOf, nullable, required } = schema;
		if ($ref) return this.refer($ref);
		const only = onlyPart(schema);
		if (only && !required) return allowNull(this.whole(only), nullable);
		if (discriminator) return this.choose(discriminator, oneOf);
		// None of these alternatives requires a field: taken literally, "exactly one" would accept nothing.
		if (oneOf) return { anyOf: oneOf.map((one) => this.whole(one)) };
		const isClosed = schema.properties || this.fieldsOf(schema).length > 0;
		return { ...this.part(schema), ...(isClosed && { unevaluatedProperties: false }) };
	}

	private part(schema: Schema): AnySchemaObject {
		checkKeywords(schema);
		if (schema.$ref) return this.refer(schema.$ref, PART);
		if (schema.oneOf) return this.whole(schema);
		const { properties = {}, required, items, allOf, anyOf } = schema;
		const isOurs = (name: string) => !properties[name] || !this.findForeign(properties[name]);
		const fields = Object.entries(properties).map(([name, field]) => [name, this.field(field)]);
		return {
			...keywordsOf(schema),
			...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
			...(required && { required: required.filter(isOurs) }),
			...(items && { items: this.whole(items) }),
			...(allOf && { allOf: allOf.map((one) => this.part(one)) }),
			...(anyOf && { anyOf: anyOf.map((one) => this.part(one)) }),
		};
	}

	private field(schema: Schema): AnySchemaObject {
		const outOfPlace = this.findForeign(schema);
		return outOfPlace ? { outOfPlace } : this.whole(schema);
	}

	private findForeign(schema: Schema): string | undefined {
		const [flag, reason] = foreign[this.direction];
		return has(this.schemas, flag, schema) ? reason : undefined;
	}

	private refer(reference: string, suffix = ''): AnySchemaObject {
		const name = nameIn(reference);
		if (!this.schemas[name]) throw new Error(`The description has no ${reference}.`);
		return { $ref: `${this.direction}#/$defs/${name}${suffix}` };
	}

	/** One schema per value of a field; without a mapping the values are the names of the schemas. */
	private choose(by: NonNullable<Schema['discriminator']>, oneOf: Schema[] = []): AnySchemaObject {
		const named = oneOf.flatMap(({ $ref }) => ($ref ? [[nameIn($ref), $ref]] : []));
		const mapping: Record<string, string> = by.mapping ?? Object.fromEntries(named);
		const name = by.propertyName;
		const branches = Object.entries(mapping).map(([value, reference]) => ({
			if: { properties: { [name]: { const: value } }, required: [name] },
			then: this.refer(reference),
		}));
		const properties = { [name]: { enum: Object.keys(mapping) } };
		return { type: 'object', properties, required: [name], allOf: branches };
	}

	/** The names of all fields that the schema knows. */
	fieldsOf(schema: Schema): string[] {
		const { $ref, properties = {}, allOf = [], anyOf = [] } = schema;
		const target = $ref && this.schemas[nameIn($ref)];
		const parts = [...allOf, ...anyOf, ...(target ? [target] : [])];
		return [...Object.keys(properties), ...parts.flatMap((one) => this.fieldsOf(one))];
	}
}

const foreign = {
	request: ['readOnly', 'is read-only: it has no place in a request'],
	answer: ['writeOnly', 'is write-only: it has no place in an answer'],
} as const;
