import type { Attempt, Delivery, WebhookRequest } from '../model';
import type { BoundedLog } from './boundedLog';
import type { Clock } from './clock';
import type { Settings } from './settings';

/** Takes events to the webhooks. */
export interface Courier {
	deliveries: BoundedLog<Delivery>;
	/** Delivers until the target accepts, refuses or the attempts are used up. */
	send(request: WebhookRequest): Delivery;
	/** One attempt whatever the answer. */
	sendOnce(request: WebhookRequest): Promise<Attempt>;
	/** Resolves once nothing is under way; retries that wait for their time count unless told otherwise. */
	whenIdle(ignoreRetries?: boolean): Promise<void>;
	reset(): void;
}

/** `onChange` is called whenever a delivery begins or ends. */
export type CreateCourier = (clock: Clock, settings: Settings, onChange: () => void) => Courier;
