import { setMaxListeners } from 'node:events';
import type { Attempt, Delivery, WebhookRequest, Webhook } from '../model';
import { BoundedLog } from '../state/boundedLog';
import type { CreateCourier } from '../state/courier';
import { createId } from '../state/ids';
import { observers } from '../state/observers';
import { postToWebhook } from './postToWebhook';

const MAXIMUM_ATTEMPTS = 5;
/** 10, 40, 160 and 640 seconds: five attempts within the 15 minutes that the API names. */
const FIRST_GAP_MS = 10_000;
const GAP_GROWTH = 4;
const finalStatuses = new Set([400, 401, 403, 404, 406]);

export function createWebhookRequest({ id, target, secret }: Webhook, body: string): WebhookRequest {
	const headers = { 'Content-Type': 'application/json', 'X-API-Key': secret };
	return { webhookId: id, target, headers, body };
}

/** Any number of deliveries are under way at once, and each listens. */
function createAbort(): AbortController {
	const abort = new AbortController();
	setMaxListeners(0, abort.signal);
	return abort;
}

export const createCourier: CreateCourier = (clock, settings, onChange) => {
	const deliveries = new BoundedLog<Delivery>();
	const waiters = new Set<{ isReady: () => boolean; resolve: () => void }>();
	const inFlight = new Set<Delivery>();
	const awaitingRetry = new Set<Delivery>();
	let abort = createAbort();

	function wakeWaiters() {
		for (const waiter of waiters) {
			if (!waiter.isReady()) continue;
			waiters.delete(waiter);
			waiter.resolve();
		}
	}

	async function attempt(request: WebhookRequest, number: number): Promise<Attempt> {
		const { signal } = abort;
		const timeoutMs = settings.webhookTimeoutMs;
		const options = { number, at: clock.timestamp(), timeoutMs, signal };
		const made = await postToWebhook(request, options);
		if (!settings.loseWebhookAnswers) return made;
		const { at, durationMs } = made;
		return { number, at, durationMs, error: 'The answer was lost on its way' };
	}

	function settle(delivery: Delivery, { number, status = 0 }: Attempt) {
		inFlight.delete(delivery);
		if (status >= 200 && status < 300) delivery.state = 'delivered';
		else if (finalStatuses.has(status)) delivery.state = 'refused';
		else if (number >= MAXIMUM_ATTEMPTS) delivery.state = 'exhausted';
		else {
			awaitingRetry.add(delivery);
			const gap = (FIRST_GAP_MS * GAP_GROWTH ** (number - 1)) / settings.clockFactor;
			clock.schedule(gap, () => void deliver(delivery));
		}
		wakeWaiters();
		onChange();
	}

	async function deliver(delivery: Delivery) {
		const { signal } = abort;
		awaitingRetry.delete(delivery);
		inFlight.add(delivery);
		onChange();
		const made = await attempt(delivery, delivery.attempts.length + 1);
		if (signal.aborted) return;
		delivery.attempts.push(made);
		settle(delivery, made);
	}

	return {
		deliveries,
		send(request) {
			if (!settings.unknownFields) for (const observe of observers.deliveries) observe(request.body);
			const delivery = deliveries.add({ id: createId(), ...request, state: 'pending', attempts: [] });
			void deliver(delivery);
			return delivery;
		},
		sendOnce: async (request) => await attempt(request, 1),
		async whenIdle(ignoreRetries = false) {
			const isReady = () => inFlight.size === 0 && (ignoreRetries || awaitingRetry.size === 0);
			if (isReady()) return;
			await new Promise<void>((resolve) => waiters.add({ isReady, resolve }));
		},
		reset() {
			abort.abort();
			abort = createAbort();
			for (const delivery of [...inFlight, ...awaitingRetry]) delivery.state = 'cancelled';
			inFlight.clear();
			awaitingRetry.clear();
			deliveries.clear();
			wakeWaiters();
		},
	};
};
