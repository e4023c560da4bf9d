import { badRequest } from '../state/errors';
import { createId, createSecret } from '../state/ids';
import type { Key, StoredKey } from '../model';
import type { World } from '../state/world';

const MAXIMUM_KEYS = 10;

const prefixes = { app: 'app', integration: 'int' };

interface KeyOwner {
	scope: keyof typeof prefixes;
	integrationId?: string;
}

export function listKeys(world: World, { scope, integrationId }: KeyOwner): StoredKey[] {
	return [...world.store.keys.values()].filter(
		(key) => key.scope === scope && key.integrationId === integrationId,
	);
}

/** The API makes up ID and secret. */
export function addKey(world: World, owner: KeyOwner, displayName: string): StoredKey {
	if (listKeys(world, owner).length >= MAXIMUM_KEYS) {
		const name = owner.scope === 'app' ? 'App' : 'Integration';
		throw badRequest(`${name} has reached the max number of keys (${MAXIMUM_KEYS})`);
	}
	const id = `${prefixes[owner.scope]}_${createId()}`;
	const secret = createSecret(64, 'base64url');
	const key = { id, displayName, secret, appId: world.store.app.id, ...owner };
	world.store.keys.set(key.id, key);
	return key;
}

export function viewKey({ id, displayName, secret }: StoredKey): Key {
	return { id, displayName, secret };
}
