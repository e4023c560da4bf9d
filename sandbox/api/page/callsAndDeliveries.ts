import type { Delivery, RequestEntry } from '../model';
import type { SandboxState } from '../state/state';
import type { Call, WebhookDelivery } from './records';
import { summarize } from './summary';

const MAXIMUM_ROWS = 100;
const MAXIMUM_LENGTH = 20_000;

/** Bodies can be long, and there are many. */
function cut(text: string): string {
	if (text.length <= MAXIMUM_LENGTH) return text;
	return `${text.slice(0, MAXIMUM_LENGTH)}\n… and ${text.length - MAXIMUM_LENGTH} more characters`;
}

function toText(body: unknown): string | undefined {
	if (body === undefined || body === null) return undefined;
	return cut(typeof body === 'string' ? body : JSON.stringify(body, null, 2));
}

function describeCall({ id, at, method, path, status, durationMs, body, answer }: RequestEntry): Call {
	return {
		kind: 'call',
		id,
		at,
		method,
		path,
		status,
		durationMs,
		gist: summarize(body),
		body: toText(body),
		answer: toText(answer),
	};
}

type DeliveredEvent = Pick<WebhookDelivery, 'at' | 'type' | 'gist' | 'body'>;

/** What the courier was given never changes, so it is read once. */
const events = new WeakMap<Delivery, DeliveredEvent>();

function readEvent(delivery: Delivery): DeliveredEvent {
	const known = events.get(delivery);
	if (known) return known;
	const body = JSON.parse(delivery.body) as {
		events: Array<{ type: string; createdAt: string; payload: unknown }>;
	};
	const [event] = body.events;
	const read = {
		at: event?.createdAt ?? '',
		type: event?.type ?? '',
		gist: summarize(event?.payload),
		body: toText(body) ?? '',
	};
	events.set(delivery, read);
	return read;
}

function describeDelivery(delivery: Delivery): WebhookDelivery {
	const { id, target, state, attempts } = delivery;
	return { kind: 'delivery', id, target, state, attempts, ...readEvent(delivery) };
}

export const listCalls = ({ requests }: SandboxState): Call[] =>
	requests.all().slice(-MAXIMUM_ROWS).map(describeCall);

export const listDeliveries = ({ courier }: SandboxState): WebhookDelivery[] =>
	courier.deliveries.all().slice(-MAXIMUM_ROWS).map(describeDelivery);
