import type { Description } from '../reading/description';
import { nameIn, type Schema } from '../reading/schema';
import type { Checked, Checks } from './checks';
import type { Violation } from './violations';

export interface Event {
	type: string;
}

/** Gives what describes events of a type. */
export type EventFinder = (type: string) => Schema | undefined;

/** `switchboard:acceptControl` → `switchboardAcceptControl`, by which name, or nearly, its schema goes. */
const toName = (type: string) => type.replace(/:(\w)/g, (_colon, letter: string) => letter.toUpperCase());

export function envelopeOf({ 'x-webhooks': webhooks }: Description) {
	const [body] = Object.values(webhooks['Webhook Event'].post.requestBody.content);
	const { app, webhook, events } = body?.schema.properties ?? {};
	if (!app || !webhook || !events?.items?.anyOf)
		throw new Error('The description of webhooks is not understood.');
	const examples = body?.examples ?? {};
	const head: Schema = { type: 'object', properties: { app, webhook } };
	return { head, eventSchemas: events.items.anyOf, examples };
}

export function createEventFinder(description: Description): EventFinder {
	const { eventSchemas } = envelopeOf(description);
	const byName = new Map(eventSchemas.map((schema) => [nameIn(schema.$ref ?? ''), schema]));
	return (type) => byName.get(toName(type)) ?? byName.get(`${toName(type)}Event`);
}

export function checkEvent({ findEvent, answers }: Checks, event: Event): Checked {
	const schema = findEvent(event.type);
	const violations: Violation[] = schema
		? answers.checkWhole(schema, event)
		: [{ path: '/type', rule: 'is not described', value: event.type }];
	return { kind: 'delivery', subject: event.type, violations };
}

/** One for the envelope, and one for each of its events. */
export function checkDelivery(checks: Checks, body: string): Checked[] {
	const { events, ...head } = JSON.parse(body) as { events: Event[] };
	const violations = checks.answers.checkWhole(checks.head, head);
	return [
		{ kind: 'envelope', subject: 'webhook', violations },
		...events.map((event) => checkEvent(checks, event)),
	];
}
