import type { EventPayload } from '../../vocabulary/payload';
import { isObject } from '../../vocabulary/pick';

/** One event as the API sends it. */
export interface WebhookEvent {
	id: string;
	type: string;
	createdAt?: string;
	payload: EventPayload;
}

/** IDs are kept for a while. The API's own have 24 characters. */
const LONGEST_ID = 128;

export interface Envelope {
	events: WebhookEvent[];
	/** Elements that are no events; they are counted and left. */
	malformed: number;
}

/** The events in the body of a delivery, or a sentence that says why it is not one for this app. */
export function readEnvelope(body: unknown, appId: string): Envelope | string {
	if (!isObject(body)) return 'The body must be a JSON object as Sunshine Conversations sends it.';
	const { app, webhook, events } = body;

	if (typeof body.trigger === 'string' || (isObject(webhook) && webhook.version !== 'v2')) {
		return 'This is not a v2 webhook. Create the webhook with the v2 API, as this trigger does when it is activated.';
	}
	if (!isObject(app) || app.id !== appId) {
		return 'The event belongs to another app than the credential of this trigger.';
	}
	if (!isObject(webhook)) return 'The body must name its webhook: {"webhook": {"id", "version": "v2"}}.';
	if (!Array.isArray(events)) return 'The body must hold a list of events.';

	const genuine = events.filter(isEvent);
	return { events: genuine, malformed: events.length - genuine.length };
}

function isEvent(element: unknown): element is WebhookEvent {
	return (
		isObject(element) &&
		typeof element.id === 'string' &&
		element.id !== '' &&
		element.id.length <= LONGEST_ID &&
		typeof element.type === 'string' &&
		isObject(element.payload)
	);
}
