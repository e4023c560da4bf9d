import { showOnScreen } from '../channels/phones';
import type { Content, StoredClient, StoredConversation } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { confirmClient, publishClientUpdated, removeClient } from './clients';

export type Confirmation = NonNullable<StoredClient['confirmation']>;

const prompt: Content = { type: 'text', text: 'Do you want to continue the conversation here?' };

/** The channel looks the customer up; an address that belongs to somebody else changes hands. */
function matchClient(state: SandboxState, stored: StoredClient, address: string): void {
	const { client } = stored;
	const isRival = (other: StoredClient) =>
		other.client.integrationId === client.integrationId && other.client.externalId === address;
	for (const rival of [...state.store.clients.values()].filter(isRival)) removeClient(state, rival, 'theft');
	client.externalId = address;
	client.displayName = address;
	publishClientUpdated(state, stored, 'matched');
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
	if (failure) return removeClient(state, stored, 'linkFailed', failure);
	stored.confirmation = confirmation;
	matchClient(state, stored, address);
	const request = message ?? (confirmation === 'prompt' ? prompt : undefined);
	if (request) showRequest(state, stored, request);
	if (confirmation === 'immediate') confirmClient(state, stored, conversation, isPrimary);
}
