import type { Attachment, RequestEntry } from '../model';
import { createApps, type Apps } from './apps';
import { BoundedLog } from './boundedLog';
import { createChanges, type Changes } from './changes';
import { createClock, type Clock } from './clock';
import type { Courier, CreateCourier } from './courier';
import { createInjectedFaults, type InjectedFaults } from './injectedFaults';
import { defaultSettings, type Settings } from './settings';
import type { Store } from './store';

/** All that the sandbox knows; everything in it can be put back to the start. */
export interface SandboxState {
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
	faults: InjectedFaults;
	requests: BoundedLog<RequestEntry>;
	reset(): void;
}

export function createState(ownSettings: Partial<Settings>, createCourier: CreateCourier): SandboxState {
	const settings = { ...defaultSettings, ...ownSettings };
	const clock = createClock();
	const apps = createApps();
	const changes = createChanges();
	const state: SandboxState = {
		settings,
		apps,
		get store() {
			return apps.current();
		},
		attachments: new Map(),
		clock,
		changes,
		courier: createCourier(clock, settings, changes.tell),
		faults: createInjectedFaults(),
		requests: new BoundedLog(),
		reset() {
			Object.assign(settings, defaultSettings, ownSettings);
			apps.reset();
			state.attachments.clear();
			clock.reset();
			state.courier.reset();
			state.faults.clear();
			state.requests.clear();
			changes.tell();
		},
	};
	return state;
}
