import { createClock, type Clock } from './clock';
import { createCourier, type Courier } from './delivery';
import { BoundedLog } from './log';
import type { RequestEntry } from './requests';
import { createStore, type Store } from './store';
import { createTrouble, type Trouble } from './trouble';

export interface Settings {
	/** The gaps between webhook retries are divided by it. */
	clockFactor: number;
	webhookTimeoutMs: number;
	/** Messages per conversation. */
	messageLimit: number;
	/** Whether every answer and event carries a field that no documentation knows. */
	unknownFields: boolean;
}

/** All that the sandbox knows; everything in it can be put back to the start. */
export interface World {
	settings: Settings;
	store: Store;
	clock: Clock;
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
	unknownFields: false,
};

export function createWorld(changes: Partial<Settings>): World {
	const settings = { ...defaultSettings, ...changes };
	const clock = createClock();
	const world: World = {
		settings,
		store: createStore(),
		clock,
		courier: createCourier(clock, settings),
		trouble: createTrouble(),
		requests: new BoundedLog(),
		reset() {
			Object.assign(settings, defaultSettings, changes);
			world.store = createStore();
			clock.reset();
			world.courier.reset();
			world.trouble.clear();
			world.requests.clear();
		},
	};
	return world;
}
