import type { Exchange } from '../../../sandbox/api/state/observers';
import { readDescription, type Description } from '../reading/description';
import { createFinder, listOperations } from '../reading/operations';
import type { Schema } from '../reading/schema';
import { Validators } from '../reading/validators';
import { checkAnswer } from './answers';
import { createEventFinder, envelopeOf, type EventFinder } from './events';
import { checkRequest } from './requests';
import type { Violation } from './violations';

export type Kind = 'answer' | 'envelope' | 'delivery' | 'request' | 'example';

/** What was held against the description. */
export interface Checked {
	kind: Kind;
	/** E.g. `GET /v2/apps/{appId} → 200`, or the type of an event. */
	subject: string;
	violations: Violation[];
}

/** All that is read from the description. */
export interface Checks {
	description: Description;
	operations: ReturnType<typeof listOperations>;
	find: ReturnType<typeof createFinder>;
	findEvent: EventFinder;
	/** What surrounds the events of a delivery. */
	head: Schema;
	answers: Validators;
	requests: Validators;
	queries: Validators;
}

function createChecks(): Checks {
	const description = readDescription();
	const { schemas } = description.components;
	const operations = listOperations(description);
	return {
		description,
		operations,
		find: createFinder(operations),
		findEvent: createEventFinder(description),
		head: envelopeOf(description).head,
		answers: new Validators(schemas, 'answer'),
		requests: new Validators(schemas, 'request'),
		queries: new Validators(schemas, 'request', true),
	};
}

declare global {
	var descriptionChecks: Checks | undefined;
}

/** Once per worker: the tests of a file all run in the same context as those of the next. */
export const useChecks = (): Checks => (globalThis.descriptionChecks ??= createChecks());

/** The tests send a lot that is wrong on purpose; what is refused is no request to learn from. */
export function checkExchange(checks: Checks, exchange: Exchange): Checked[] {
	const operation = checks.find(exchange.method, exchange.path);
	const answer = checkAnswer(checks, operation, exchange);
	return operation && exchange.status < 300 ? [answer, checkRequest(checks, operation, exchange)] : [answer];
}

/** The subjects of all answers and events that the description knows. */
export function listDescribed({ operations, description }: Checks): string[] {
	const answers = operations.flatMap(({ name, responses }) =>
		Object.keys(responses).map((status) => `${name} → ${status}`),
	);
	return [...answers, ...Object.keys(envelopeOf(description).examples)];
}
