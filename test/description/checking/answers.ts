import type { Exchange } from '../../../sandbox/api/state/observers';
import type { DescribedOperation } from '../reading/operations';
import type { Schema } from '../reading/schema';
import type { Checked, Checks } from './checks';
import type { Violation } from './violations';

const errorResponse: Schema = { $ref: '#/components/schemas/errorResponse' };

/** Where the description does not name the status, all refusals still look alike. A crash is no refusal. */
function findSchema(operation: DescribedOperation | undefined, status: number): Schema | undefined {
	const content = operation?.responses[status]?.content;
	const isRefusal = status >= 400 && status < 500;
	return content?.['application/json']?.schema ?? (isRefusal ? errorResponse : undefined);
}

/** An object without any description is an empty one: nothing is worth telling. */
const isEmpty = ({ type, properties, additionalProperties, ...rest }: Schema) =>
	type === 'object' && !properties && !additionalProperties && !rest.$ref && !rest.allOf;

export function checkAnswerBody({ answers }: Checks, schema: Schema, answer: object): Violation[] {
	if (!isEmpty(schema)) return answers.checkWhole(schema, answer);
	return Object.entries(answer).map(([name, value]) => ({
		path: `/${name}`,
		rule: 'is not described',
		value,
	}));
}

export function checkAnswer(
	checks: Checks,
	operation: DescribedOperation | undefined,
	{ method, path, status, answer }: Exchange,
): Checked {
	const name =
		operation?.name ?? (status >= 400 ? 'what the description does not know' : `${method} ${path}`);
	const schema = findSchema(operation, status);
	const violations = schema
		? checkAnswerBody(checks, schema, JSON.parse(answer) as object)
		: [{ path: '', rule: 'is not described', value: answer }];
	return { kind: 'answer', subject: `${name} → ${status}`, violations };
}
