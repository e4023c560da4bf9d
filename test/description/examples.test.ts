import { checkAnswerBody } from './checking/answers';
import { useChecks, type Checked } from './checking/checks';
import { envelopeOf, checkEvent, type Event } from './checking/events';
import type { Violation } from './checking/violations';
import { complain, enter } from './counting/ledger';
import { resolve, type Content } from './reading/description';
import type { Schema } from './reading/schema';

const checks = useChecks();
const { components } = checks.description;

interface Case {
	title: string;
	check(): Checked;
}

function listExamples(
	content: Content,
	subject: string,
	check: (schema: Schema, value: object) => Violation[],
): Case[] {
	return Object.values(content).flatMap(({ schema, examples = {} }) =>
		Object.entries(examples).map(([name, example]) => ({
			title: `${subject} (${name})`,
			check: () => {
				const { value } = resolve(components.examples, example);
				return { kind: 'example' as const, subject, violations: check(schema, value as object) };
			},
		})),
	);
}

const ofOperations = checks.operations.flatMap(({ name, requestBody, responses }) => [
	...listExamples(requestBody?.content ?? {}, name, (schema, value) => checks.requests.check(schema, value)),
	...Object.entries(responses).flatMap(([status, { content }]) =>
		listExamples(content ?? {}, `${name} → ${status}`, (schema, value) =>
			checkAnswerBody(checks, schema, value),
		),
	),
]);

const ofEvents: Case[] = Object.entries(envelopeOf(checks.description).examples).map(([type, example]) => ({
	title: type,
	check() {
		const { events } = resolve(components.examples, example).value as { events: Event[] };
		const violations = events.flatMap((event) => checkEvent(checks, event).violations);
		return { kind: 'example', subject: type, violations };
	},
}));

// If our reading of the schemas were wrong, these would be the first to tell.
it.each([...ofOperations, ...ofEvents])('the example of $title fits its schema', ({ check }) => {
	enter(check());
	complain();
});
