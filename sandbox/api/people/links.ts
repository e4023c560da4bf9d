import { showOnScreen } from '../channels/phones';
import type { Content, StoredClient, StoredConversation } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { confirmClient, detachClient, publishClientUpdated, removeClient } from './clients';
import { mergeUsers } from './mergeUsers';
import { findConversationOfClient, preferClient } from './participants';

export type Confirmation = NonNullable<StoredClient['confirmation']>;

const prompt: Content = { type: 'text', text: 'Do you want to continue the conversation here?' };

/** Who has the address already. */
function findRivals({ store }: SandboxState, { client }: StoredClient, address: string): StoredClient[] {
	return [...store.clients.values()].filter(
		(other) =>
			other.client !== client &&
			other.client.integrationId === client.integrationId &&
			other.client.externalId === address,
	);
}

/** Only people without an external ID can turn out to be one. */
function areAnonymous({ store }: SandboxState, ...clients: StoredClient[]): boolean {
	const users = clients.map(({ userId }) => store.users.get(userId));
	return users.every((user) => user !== undefined && user.externalId === undefined);
}

/** The channel looks the customer up; the address of somebody who cannot be the same changes hands. */
function matchClient(state: SandboxState, stored: StoredClient, address: string): void {
	const { client } = stored;
	for (const rival of findRivals(state, stored, address)) {
		const canMerge = rival.userId !== stored.userId && areAnonymous(state, rival, stored);
		if (!canMerge) removeClient(state, rival, 'theft');
	}
	client.externalId = address;
	client.displayName = address;
	publishClientUpdated(state, stored, 'matched');
}

/** Ends a link request well; gives the client that can be written to from now on. */
export function completeLink(
	state: SandboxState,
	stored: StoredClient,
	conversation: StoredConversation,
	isPrimary = true,
): StoredClient {
	const [rival] = findRivals(state, stored, stored.client.externalId ?? '');
	const [surviving, discarded] = [stored, rival].map((one) => state.store.users.get(one?.userId ?? ''));
	if (!rival || !surviving || !discarded || surviving === discarded) {
		confirmClient(state, stored, conversation, isPrimary);
		return stored;
	}
	detachClient(state, stored);
	const mergedClients = { surviving: rival.client, discarded: stored.client };
	mergeUsers(state, surviving, discarded, 'channelLinking', mergedClients);
	preferClient(findConversationOfClient(state, rival) ?? conversation, rival, isPrimary);
	return rival;
}

/** The message of a link request is no part of the conversation. */
function showRequest(
	state: SandboxState,
	{ userId, client, conversationId = '' }: StoredClient,
	content: Content,
) {
	showOnScreen(state, userId, {
		messageId: createId(),
		conversationId,
		channel: client.type,
		author: 'business',
		text: content.text ?? '',
		content,
		state: 'delivered',
		at: state.clock.timestamp(),
	});
}

/** Begins a link; only an immediate one ends at once. */
export function linkClient(
	state: SandboxState,
	stored: StoredClient,
	conversation: StoredConversation,
	wish: { address: string; confirmation: Confirmation; isPrimary: boolean; message?: Content },
): void {
	const { address, confirmation, isPrimary, message } = wish;
	const failure = state.faults.takeForChannel(stored.client.type);
	if (failure) return removeClient(state, stored, 'linkFailed', { error: failure });
	stored.confirmation = confirmation;
	matchClient(state, stored, address);
	const request = message ?? (confirmation === 'prompt' ? prompt : undefined);
	if (request) showRequest(state, stored, request);
	if (confirmation === 'immediate') completeLink(state, stored, conversation, isPrimary);
}
