import { Ajv2019 } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { toViolations, type Violation } from '../checking/violations';
import type { Direction, Schema, Schemas } from './schema';
import { StrictSchemas } from './strictSchema';

export type Check = (value: unknown) => Violation[];

/** Examples of lists with one page are without it. */
const OPTIONAL = 'links';

/** Checks values that go in one direction; queries are all text, so that numbers in them are read. */
export class Validators {
	private readonly strict: StrictSchemas;
	private readonly ajv: Ajv2019;
	private readonly made = new Map<Schema, Check>();

	constructor(schemas: Schemas, direction: Direction, readsText = false) {
		this.strict = new StrictSchemas(schemas, direction);
		this.ajv = new Ajv2019({
			allErrors: true,
			verbose: true,
			allowUnionTypes: true,
			inlineRefs: false,
			strictTypes: false,
			coerceTypes: readsText,
		});
		addFormats(this.ajv);
		this.ajv.addKeyword({ keyword: 'outOfPlace', schemaType: 'string', validate: () => false });
		this.ajv.addSchema(this.strict.definitions());
	}

	check(schema: Schema, value: unknown): Violation[] {
		const made = this.made.get(schema) ?? this.make(schema);
		this.made.set(schema, made);
		return made(value);
	}

	/** For whole answers and events: hardly any field is required by name, but those at the top are there in all examples. */
	checkWhole(schema: Schema, value: object): Violation[] {
		const missing = this.strict.fieldsOf(schema).filter((name) => !(name in value) && name !== OPTIONAL);
		return [
			...[...new Set(missing)].map((name) => ({ path: `/${name}`, rule: 'is missing' })),
			...this.check(schema, value),
		];
	}

	private make(schema: Schema): Check {
		const validate = this.ajv.compile(this.strict.whole(schema));
		return (value) => (validate(value) ? [] : toViolations(validate.errors ?? []));
	}
}
