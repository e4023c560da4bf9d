import type { AnySchemaObject } from 'ajv';
import type { Schema } from './schema';

/** They mean the same in OpenAPI and JSON Schema. */
const limits = 'minLength maxLength minimum maximum minItems maxItems uniqueItems additionalProperties'.split(
	' ',
);
const read = '$ref type nullable enum format properties required items allOf anyOf oneOf discriminator'.split(
	' ',
);
const marks = 'readOnly writeOnly title description default example deprecated x-resourceId'.split(' ');
const understood = new Set([...limits, ...read, ...marks]);

/** What is not understood must not be passed over in silence. */
export function checkKeywords(schema: Schema): void {
	const unknown = Object.keys(schema).filter((keyword) => !understood.has(keyword));
	if (unknown.length > 0) throw new Error(`The description's "${unknown.join()}" is not understood.`);
}

/** All that concerns the value as such, and not what is in it. */
export function keywordsOf(schema: Schema): AnySchemaObject {
	const { type, enum: values, format, nullable } = schema;
	return {
		...Object.fromEntries(Object.entries(schema).filter(([keyword]) => limits.includes(keyword))),
		...(type && { type: nullable ? [type, 'null'] : type }),
		...(values && { enum: nullable ? [...values, null] : values }),
		// The sandbox tells of uploaded files without their bytes.
		...(format === 'binary' ? { type: 'object' } : format && { format }),
	};
}

/** For what is defined elsewhere and may, or must not, be null here. */
export function allowNull(schema: AnySchemaObject, nullable?: boolean): AnySchemaObject {
	if (nullable === undefined) return schema;
	return nullable
		? { if: { not: { type: 'null' } }, then: schema }
		: { allOf: [schema], not: { type: 'null' } };
}
