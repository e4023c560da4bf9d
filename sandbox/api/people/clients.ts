import type { Client, Source, StoredClient, StoredConversation } from '../model';
import { missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { toEventConversation, toEventUser } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { findConversationOfClient, preferClient } from './participants';

export type AdditionReason = 'authCode' | 'channelLinking' | 'sdkLogin';
export type UpdateReason = 'confirmed' | 'blocked' | 'unblocked' | 'matched';
export type RemovalReason = 'api' | 'linkCancelled' | 'linkFailed' | 'sdk' | 'theft';

/** What a customer acts with; the API acts where there is none. */
export interface Cause {
	source: Source;
	origin?: StoredClient;
}

/** The description gives these events the integration even where it is the API that acts. */
const toApiCause = ({ client }: StoredClient): Cause => ({
	source: { type: 'api:conversations', integrationId: client.integrationId },
});

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

function describeClient(state: SandboxState, stored: StoredClient) {
	const { userId, client, conversationId } = stored;
	const user = state.store.users.get(userId);
	const conversation =
		state.store.conversations.get(conversationId ?? '') ?? findConversationOfClient(state, stored);
	return {
		client: structuredClone(client),
		conversation: conversation && toEventConversation(state, conversation),
		// The whole user is not for these events, whatever the webhook asks for.
		user: user && toEventUser(user, false),
	};
}

/** Clients of customers who wrote first come without this event. SDK clients of subscribed users have no reason that fits. */
export function publishClientAdded(
	state: SandboxState,
	stored: StoredClient,
	reason: AdditionReason | undefined,
	{ source, origin } = toApiCause(stored),
): void {
	const { client, conversation, user } = describeClient(state, stored);
	publish(state, 'client:add', (include) => ({
		...(reason === 'channelLinking' ? { conversation } : {}),
		user,
		client,
		reason,
		source: include.source(source, origin),
	}));
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

/** The client is no more, and no messages go to it. */
export function detachClient({ store }: SandboxState, { client: { id } }: StoredClient): void {
	store.clients.delete(id);
	for (const { participants } of store.conversations.values()) {
		for (const participant of participants) {
			const kept = participant.clientAssociations.filter(({ clientId }) => clientId !== id);
			participant.clientAssociations = kept;
		}
	}
}

/** Only a failed or lost link names the conversation. */
export function removeClient(
	state: SandboxState,
	stored: StoredClient,
	reason: RemovalReason,
	{ error, cause = toApiCause(stored) }: { error?: object; cause?: Cause } = {},
): void {
	const { client, conversation, user } = describeClient(state, stored);
	detachClient(state, stored);
	publish(state, 'client:remove', (include) => ({
		...(reason === 'api' || reason === 'sdk' ? {} : { conversation }),
		user,
		client,
		reason,
		...(error ? { error } : {}),
		source: include.source(cause.source, cause.origin),
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
