import { accountKey, APP_ID, appKey } from './credentials';
import type {
	Integration,
	Key,
	Metadata,
	StoredClient,
	StoredConversation,
	StoredSwitchboard,
	User,
} from './model';
import type { ScreenEntry } from './phones';

/** There is exactly one app, as in every Zendesk account. */
export interface App {
	id: string;
	displayName: string;
	settings: Record<string, unknown>;
	metadata: Metadata;
}

export type Scope = 'app' | 'integration' | 'account';

/** Keys of every scope; those of an integration act for it. */
export interface StoredKey extends Key {
	scope: Scope;
	integrationId?: string;
}

export interface Store {
	app: App;
	keys: Map<string, StoredKey>;
	integrations: Map<string, Integration>;
	users: Map<string, User>;
	/** From brand and external ID to user ID. */
	externalIds: Map<string, string>;
	clients: Map<string, StoredClient>;
	conversations: Map<string, StoredConversation>;
	switchboard?: StoredSwitchboard;
	/** What a customer's phone shows, by user ID. */
	screens: Map<string, ScreenEntry[]>;
}

export function createStore(): Store {
	const keys: StoredKey[] = [
		{ ...appKey, displayName: 'Sandbox', scope: 'app' },
		{ ...accountKey, displayName: 'Sandbox account', scope: 'account' },
	];
	return {
		app: { id: APP_ID, displayName: 'Sandbox', settings: { multiConvoEnabled: true }, metadata: {} },
		keys: new Map(keys.map((key) => [key.id, key])),
		integrations: new Map(),
		users: new Map(),
		externalIds: new Map(),
		clients: new Map(),
		conversations: new Map(),
		screens: new Map(),
	};
}
