import type { Client, Source, StoredClient, StoredConversation } from '../model';
import { missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { toEventConversation, toEventUser } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { preferClient } from './participants';

export type UpdateReason = 'confirmed' | 'blocked' | 'unblocked' | 'matched';
export type RemovalReason = 'api' | 'linkCancelled' | 'linkFailed' | 'sdk' | 'theft';

const apiSource: Source = { type: 'api:conversations' };

export function listClientsOf(state: SandboxState, userId: string): StoredClient[] {
	return [...state.store.clients.values()].filter((stored) => stored.userId === userId);
}

export function findClient(state: SandboxState, userId: string, clientId: string): StoredClient {
	const stored = state.store.clients.get(clientId);
	if (stored?.userId !== userId) throw missing('client');
	return stored;
}

export function addClient(
	state: SandboxState,
	userId: string,
	client: Omit<Client, 'id'>,
	conversationId?: string,
) {
	const stored: StoredClient = { userId, conversationId, client: { id: createId(), ...client } };
	state.store.clients.set(stored.client.id, stored);
	return stored;
}

function describeClient(state: SandboxState, { userId, client, conversationId }: StoredClient) {
	const user = state.store.users.get(userId);
	const conversation = state.store.conversations.get(conversationId ?? '');
	return {
		client: structuredClone(client),
		conversation: conversation && toEventConversation(conversation),
		// The whole user is not for these events, whatever the webhook asks for.
		user: user && toEventUser(user, false),
	};
}

/** Clients of customers who wrote first come without this event; only a link has a reason that fits. */
export function publishClientAdded(
	state: SandboxState,
	stored: StoredClient,
	reason?: 'channelLinking',
): void {
	const { client, conversation, user } = describeClient(state, stored);
	publish(state, 'client:add', () => ({ conversation, user, client, reason, source: apiSource }));
}

export function publishClientUpdated(state: SandboxState, stored: StoredClient, reason: UpdateReason): void {
	const { client, conversation, user } = describeClient(state, stored);
	publish(state, 'client:update', () => ({
		conversation,
		user,
		client,
		reason,
	}));
}

/** Only a failed or lost link names the conversation. */
export function removeClient(
	state: SandboxState,
	stored: StoredClient,
	reason: RemovalReason,
	error?: object,
): void {
	state.store.clients.delete(stored.client.id);
	for (const { participants } of state.store.conversations.values()) {
		for (const participant of participants) {
			const kept = participant.clientAssociations.filter(({ clientId }) => clientId !== stored.client.id);
			participant.clientAssociations = kept;
		}
	}
	const { client, conversation, user } = describeClient(state, stored);
	publish(state, 'client:remove', () => ({
		...(reason === 'api' || reason === 'sdk' ? {} : { conversation }),
		user,
		client,
		reason,
		...(error ? { error } : {}),
		source: apiSource,
	}));
}

/** Ends a link request well: the client can be written to from now on. */
export function confirmClient(
	state: SandboxState,
	stored: StoredClient,
	conversation: StoredConversation,
	isPrimary = true,
) {
	stored.client.status = 'active';
	stored.client.linkedAt = state.clock.timestamp();
	preferClient(conversation, stored, isPrimary);
	publishClientUpdated(state, stored, 'confirmed');
}
