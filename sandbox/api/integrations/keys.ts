import type { Key, StoredKey } from '../model';
import { badRequest } from '../state/errors';
import { createId, createSecret } from '../state/ids';
import type { SandboxState } from '../state/state';

const MAXIMUM_KEYS = 10;

const prefixes = { app: 'app', integration: 'int' };

interface KeyOwner {
	scope: keyof typeof prefixes;
	integrationId?: string;
}

export function listKeys(state: SandboxState, { scope, integrationId }: KeyOwner): StoredKey[] {
	return [...state.store.keys.values()].filter(
		(key) => key.scope === scope && key.integrationId === integrationId,
	);
}

/** The API makes up ID and secret. */
export function addKey(state: SandboxState, owner: KeyOwner, displayName: string): StoredKey {
	if (listKeys(state, owner).length >= MAXIMUM_KEYS) {
		const name = owner.scope === 'app' ? 'App' : 'Integration';
		throw badRequest(`${name} has reached the max number of keys (${MAXIMUM_KEYS})`);
	}
	const id = `${prefixes[owner.scope]}_${createId()}`;
	const secret = createSecret(64, 'base64url');
	const key = { id, displayName, secret, appId: state.store.app.id, ...owner };
	state.store.keys.set(key.id, key);
	return key;
}

export function viewKey({ id, displayName, secret }: StoredKey): Key {
	return { id, displayName, secret };
}
