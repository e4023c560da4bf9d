export interface Key {
	id: string;
	displayName: string;
	secret: string;
}

export type Scope = 'app' | 'integration' | 'account';

/** Keys of every scope; those of an integration act for it. */
export interface StoredKey extends Key {
	scope: Scope;
	/** Account keys have none: they open every app. */
	appId?: string;
	integrationId?: string;
}

/** Whose key a request came with. */
export interface Caller {
	scope: Scope;
	/** Missing for account keys, which open every app. */
	appId?: string;
	/** Set for integration keys, which act for one integration. */
	integrationId?: string;
}
