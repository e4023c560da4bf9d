import { confirmClient, removeClient } from '../../people/clients';
import type { World } from '../../state/world';
import { DriverError } from '../errors';

/** What the customer says to a prompt. */
export function answerLink(world: World, userId: string, isAccepted: boolean, channel?: string): void {
	const waiting = [...world.store.clients.values()].find(
		({ userId: owner, client, confirmation }) =>
			owner === userId &&
			client.status === 'pending' &&
			confirmation === 'prompt' &&
			client.type === (channel ?? client.type),
	);
	const stored = world.store.conversations.get(waiting?.conversationId ?? '');
	if (!waiting || !stored) throw new DriverError(`Nobody has asked user ${userId} to confirm a link.`);
	if (isAccepted) return confirmClient(world, waiting, stored);
	const error = { code: 'link_cancelled', message: 'The user declined the link request' };
	removeClient(world, waiting, 'linkCancelled', error);
}
