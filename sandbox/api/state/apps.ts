import { AsyncLocalStorage } from 'node:async_hooks';
import { APP_ID } from './fixedCredentials';
import { createStore, type Store } from './store';

/** What each app knows; only the account key reaches more than one. */
export interface Apps {
	stores: Map<string, Store>;
	/** The store of the app that the request at hand is for; outside of requests, that of the fixed app. */
	current(): Store;
	/** Everything that `run` starts works on this app. */
	enter(appId: string, run: () => void): void;
	reset(): void;
}

export function createApps(): Apps {
	// The routes are registered once, before the second app exists: which one they serve, the request says.
	const entered = new AsyncLocalStorage<string>();
	const fixed = createStore();
	const stores = new Map([[APP_ID, fixed]]);
	return {
		stores,
		current: () => stores.get(entered.getStore() ?? APP_ID) ?? fixed,
		enter: (appId, run) => entered.run(appId, run),
		reset() {
			stores.clear();
			stores.set(APP_ID, createStore());
		},
	};
}
