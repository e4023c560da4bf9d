import { missing } from '../state/errors';
import { preferClient } from './participants';
import { publish } from '../webhooks/events';
import { createId } from '../state/ids';
import type { Client, Source, StoredClient, StoredConversation } from '../model';
import { viewEventConversation, viewEventUser } from '../webhooks/eventResources';
import type { World } from '../state/world';

export type UpdateReason = 'confirmed' | 'blocked' | 'unblocked' | 'matched';
export type RemovalReason = 'api' | 'linkCancelled' | 'linkFailed' | 'sdk' | 'theft';

const apiSource: Source = { type: 'api:conversations' };

export function listClientsOf(world: World, userId: string): StoredClient[] {
	return [...world.store.clients.values()].filter((stored) => stored.userId === userId);
}

export function findClient(world: World, userId: string, clientId: string): StoredClient {
	const stored = world.store.clients.get(clientId);
	if (stored?.userId !== userId) throw missing('client');
	return stored;
}

export function addClient(world: World, userId: string, client: Omit<Client, 'id'>, conversationId?: string) {
	const stored: StoredClient = { userId, conversationId, client: { id: createId(), ...client } };
	world.store.clients.set(stored.client.id, stored);
	return stored;
}

function describeClient(world: World, { userId, client, conversationId }: StoredClient) {
	const user = world.store.users.get(userId);
	const conversation = world.store.conversations.get(conversationId ?? '');
	return {
		client: structuredClone(client),
		conversation: conversation && viewEventConversation(conversation),
		// The whole user is not for these events, whatever the webhook asks for.
		user: user && viewEventUser(user, false),
	};
}

/** Clients of customers who wrote first come without this event: it has no reason for them. */
export function publishClientAdded(world: World, stored: StoredClient): void {
	const { client, conversation, user } = describeClient(world, stored);
	publish(world, 'client:add', () => ({
		conversation,
		user,
		client,
		reason: 'channelLinking',
		source: apiSource,
	}));
}

export function publishClientUpdated(world: World, stored: StoredClient, reason: UpdateReason): void {
	const { client, conversation, user } = describeClient(world, stored);
	publish(world, 'client:update', () => ({
		conversation,
		user,
		client,
		reason,
	}));
}

/** Only a failed or lost link names the conversation. */
export function removeClient(
	world: World,
	stored: StoredClient,
	reason: RemovalReason,
	error?: object,
): void {
	world.store.clients.delete(stored.client.id);
	for (const { participants } of world.store.conversations.values()) {
		for (const participant of participants) {
			const kept = participant.clientAssociations.filter(({ clientId }) => clientId !== stored.client.id);
			participant.clientAssociations = kept;
		}
	}
	const { client, conversation, user } = describeClient(world, stored);
	publish(world, 'client:remove', () => ({
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
	world: World,
	stored: StoredClient,
	conversation: StoredConversation,
	isPrimary = true,
) {
	stored.client.status = 'active';
	stored.client.linkedAt = world.clock.timestamp();
	preferClient(conversation, stored, isPrimary);
	publishClientUpdated(world, stored, 'confirmed');
}
