import { createApps, type Apps } from './apps';
import type { Attachment } from '../attachments/attachments';
import { createChanges, type Changes } from './changes';
import { createClock, type Clock } from './clock';
import { createCourier, type Courier } from '../webhooks/courier';
import { BoundedLog } from './boundedLog';
import type { RequestEntry } from '../http/hooks/requestLog';
import type { Store } from './store';
import { createTrouble, type Trouble } from './injectedFaults';

export interface Settings {
	/** The gaps between webhook retries are divided by it. */
	clockFactor: number;
	webhookTimeoutMs: number;
	/** Messages per conversation. */
	messageLimit: number;
	/** Apps per account. */
	appLimit: number;
	/** Bytes per uploaded file. */
	attachmentLimit: number;
	/** Whether uploaded files can be fetched with a key only. */
	privateAttachments: boolean;
	/** Whether every answer and event carries a field that no documentation knows. */
	unknownFields: boolean;
	/** How long every answer of the API takes at least. */
	apiLatencyMs: number;
	/** Whether the API answers 429 to everything. */
	rateLimited: boolean;
	/** Channels that take no message. */
	failingChannels: string[];
	/** Whether what webhooks answer never arrives. */
	loseWebhookAnswers: boolean;
}

/** All that the sandbox knows; everything in it can be put back to the start. */
export interface World {
	settings: Settings;
	apps: Apps;
	/** What the app at hand knows. */
	readonly store: Store;
	/** Uploaded files by ID. */
	attachments: Map<string, Attachment>;
	clock: Clock;
	/** Rings after requests and deliveries. */
	changes: Changes;
	courier: Courier;
	trouble: Trouble;
	requests: BoundedLog<RequestEntry>;
	reset(): void;
}

/** As the API has them; tests shorten and shrink. */
export const defaultSettings: Settings = {
	clockFactor: 1,
	webhookTimeoutMs: 20_000,
	messageLimit: 30_000,
	appLimit: 10,
	attachmentLimit: 50 * 1024 * 1024,
	privateAttachments: false,
	unknownFields: false,
	apiLatencyMs: 0,
	rateLimited: false,
	failingChannels: [],
	loseWebhookAnswers: false,
};

export function createWorld(ownSettings: Partial<Settings>): World {
	const settings = { ...defaultSettings, ...ownSettings };
	const clock = createClock();
	const apps = createApps();
	const changes = createChanges();
	const world: World = {
		settings,
		apps,
		get store() {
			return apps.current();
		},
		attachments: new Map(),
		clock,
		changes,
		courier: createCourier(clock, settings, changes.tell),
		trouble: createTrouble(),
		requests: new BoundedLog(),
		reset() {
			Object.assign(settings, defaultSettings, ownSettings);
			apps.reset();
			world.attachments.clear();
			clock.reset();
			world.courier.reset();
			world.trouble.clear();
			world.requests.clear();
			changes.tell();
		},
	};
	return world;
}
