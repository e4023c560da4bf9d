import { removeClient } from '../../people/clients';
import { completeLink } from '../../people/links';
import type { SandboxState } from '../../state/state';
import { DriverError } from '../errors';
import { describeSource } from './places';

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
	if (isAccepted) {
		completeLink(state, waiting, stored);
		return;
	}
	const error = { code: 'link_cancelled', message: 'The user declined the link request' };
	const cause = { source: describeSource(state, waiting), origin: waiting };
	removeClient(state, waiting, 'linkCancelled', { error, cause });
}
