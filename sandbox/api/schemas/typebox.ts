import { Type, type Static, type TObject, type TSchema } from '@sinclair/typebox';

export const nullable = <Schema extends TSchema>(schema: Schema) =>
	Type.Unsafe<Static<Schema> | null>({ ...schema, type: [schema.type, 'null'] });

export const oneOfStrings = <Value extends string>(...values: Value[]) =>
	Type.Unsafe<Value>({ type: 'string', enum: values });

/** An object whose `type` decides what else it holds; only that branch is checked. */
export const byType = <Variants extends TObject[]>(...variants: Variants) =>
	Type.Unsafe<Static<Variants[number]>>({
		type: 'object',
		required: ['type'],
		discriminator: { propertyName: 'type' },
		oneOf: variants,
	});

export const text = (maxLength: number, minLength = 1) => Type.String({ minLength, maxLength });
export const uri = (maxLength = 2048) => Type.String({ format: 'uri', minLength: 1, maxLength });

const flatValue = Type.Unsafe<string | number | boolean>({ type: ['string', 'number', 'boolean'] });

export const metadata = nullable(Type.Record(Type.String(), flatValue));
export const displayName = nullable(text(100));
