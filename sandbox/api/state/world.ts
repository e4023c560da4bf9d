import type { Attachment, RequestEntry } from '../model';
import { createApps, type Apps } from './apps';
import { createChanges, type Changes } from './changes';
import { createClock, type Clock } from './clock';
import { BoundedLog } from './boundedLog';
import type { Courier, CreateCourier } from './courier';
import { defaultSettings, type Settings } from './settings';
import type { Store } from './store';
import { createTrouble, type Trouble } from './injectedFaults';

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

export function createWorld(ownSettings: Partial<Settings>, createCourier: CreateCourier): World {
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
