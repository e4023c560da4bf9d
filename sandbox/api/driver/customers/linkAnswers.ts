import { confirmClient, removeClient } from '../../people/clients';
import type { SandboxState } from '../../state/state';
import { DriverError } from '../errors';

/** What the customer says to a prompt. */
export function answerLink(state: SandboxState, userId: string, isAccepted: boolean, channel?: string): void {
	const waiting = [...state.store.clients.values()].find(
		({ userId: owner, client, confirmation }) =>
			owner === userId &&
			client.status === 'pending' &&
			confirmation === 'prompt' &&
			client.type === (channel ?? client.type),
	);
	const stored = state.store.conversations.get(waiting?.conversationId ?? '');
	if (!waiting || !stored) throw new DriverError(`Nobody has asked user ${userId} to confirm a link.`);
	if (isAccepted) return confirmClient(state, waiting, stored);
	const error = { code: 'link_cancelled', message: 'The user declined the link request' };
	removeClient(state, waiting, 'linkCancelled', error);
}
