import type { ErrorObject } from 'ajv';

/** One thing about a value that the description does not allow. */
export interface Violation {
	/** Where in the value, e.g. `/user/identities/0/type`. */
	path: string;
	/** What is wrong. */
	rule: string;
	value?: unknown;
}

/** They only repeat what is wrong in the branches. */
const repeating = new Set(['if', 'allOf', 'anyOf']);

function describe({ keyword, message = keyword, params, parentSchema }: ErrorObject): string {
	if (keyword === 'outOfPlace') return parentSchema?.outOfPlace as string;
	if (keyword === 'not') return 'must not be null';
	if (keyword === 'enum') return `must be one of ${JSON.stringify(params.allowedValues)}`;
	return message;
}

function toViolation(error: ErrorObject): Violation {
	const { instancePath, data, keyword, params } = error;
	if (keyword === 'unevaluatedProperties') {
		const name = params.unevaluatedProperty as string;
		const value = (data as Record<string, unknown>)[name];
		return { path: `${instancePath}/${name}`, rule: 'is not described', value };
	}
	if (keyword === 'required')
		return { path: `${instancePath}/${params.missingProperty}`, rule: 'is missing' };
	return { path: instancePath, rule: describe(error), value: data };
}

export function toViolations(errors: ErrorObject[]): Violation[] {
	const causes = errors.filter(({ keyword }) => !repeating.has(keyword));
	const violations = (causes.length > 0 ? causes : errors).map(toViolation);
	return [...new Map(violations.map((one) => [`${one.path} ${one.rule}`, one])).values()];
}
