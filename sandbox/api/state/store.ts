import type {
	ApprovedTemplate,
	Integration,
	Metadata,
	StoredClient,
	StoredConversation,
	StoredKey,
	StoredSwitchboard,
	User,
	ScreenEntry,
} from '../model';
import { accountKey, APP_ID, appKey } from './fixedCredentials';

export interface App {
	id: string;
	displayName: string;
	settings: Record<string, unknown>;
	metadata: Metadata;
}

/** What Zendesk Support knows of a person. */
export interface SupportUser {
	givenName?: string;
	surname?: string;
	externalId?: string;
	email?: string;
}

export interface Store {
	app: App;
	keys: Map<string, StoredKey>;
	integrations: Map<string, Integration>;
	users: Map<string, User>;
	/** From brand and external ID to user ID. */
	externalIds: Map<string, string>;
	/** By Zendesk ID. */
	supportUsers: Map<string, SupportUser>;
	clients: Map<string, StoredClient>;
	conversations: Map<string, StoredConversation>;
	switchboard?: StoredSwitchboard;
	/** Those of WhatsApp; without any, every template is taken. */
	templates: ApprovedTemplate[];
	/** What a customer's phone shows, by user ID. */
	screens: Map<string, ScreenEntry[]>;
}

/** Zendesk accounts have exactly this one. */
const fixedApp: App = {
	id: APP_ID,
	displayName: 'Sandbox',
	settings: { multiConvoEnabled: true },
	metadata: {},
};

/** What an app starts with; only the fixed one has keys then. */
export function createStore(app?: App): Store {
	const fixedKeys: StoredKey[] = [
		{ ...appKey, displayName: 'Sandbox', scope: 'app', appId: APP_ID },
		{ ...accountKey, displayName: 'Sandbox account', scope: 'account' },
	];
	return {
		app: app ?? { ...fixedApp },
		keys: new Map(app ? [] : fixedKeys.map((key) => [key.id, key])),
		integrations: new Map(),
		users: new Map(),
		externalIds: new Map(),
		supportUsers: new Map(),
		clients: new Map(),
		conversations: new Map(),
		templates: [],
		screens: new Map(),
	};
}
