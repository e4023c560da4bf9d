import type { StoredClient } from '../model';
import type { SandboxState } from '../state/state';
import { addClient, listClientsOf, publishClientAdded } from './clients';

function addSdkClient(state: SandboxState, userId: string): StoredClient {
	const now = state.clock.timestamp();
	const stored = addClient(state, userId, { type: 'sdk', status: 'active', lastSeen: now, linkedAt: now });
	publishClientAdded(state, stored, undefined);
	return stored;
}

/** What a participant brings along if the caller asks for it: the SDK clients, or a new one. */
export function subscribeSdkClients(
	state: SandboxState,
	userId: string,
	isSubscribed?: boolean,
): StoredClient[] {
	if (!isSubscribed) return [];
	const known = listClientsOf(state, userId).filter(({ client }) => client.type === 'sdk');
	return known.length > 0 ? known : [addSdkClient(state, userId)];
}
