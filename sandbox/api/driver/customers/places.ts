import { confirmClient, listClientsOf } from '../../people/clients';
import { listConversationsOf } from '../../conversations/conversations';
import { preferClient } from '../../people/participants';
import { DriverError } from '../errors';
import type { Source, StoredClient, StoredConversation } from '../../model';
import type { World } from '../../state/world';

/** Where an action of a customer takes place. */
export interface Place {
	stored: StoredConversation;
	origin: StoredClient;
}

/** The source of what a customer does. */
export function describeSource(world: World, { client }: StoredClient): Source {
	const { integrationId } = client;
	return { type: world.store.integrations.get(integrationId)?.type ?? client.type, integrationId };
}

/** The oldest client, unless the channel says which. */
function findOrigin(world: World, userId: string, channel?: string): StoredClient {
	const clients = listClientsOf(world, userId).filter(({ client }) => {
		const type = world.store.integrations.get(client.integrationId)?.type;
		return channel === undefined || type === channel;
	});
	const [origin] = clients;
	if (!origin)
		throw new DriverError(`User ${userId} has no client${channel ? ` on ${channel}` : ''} to act with.`);
	return origin;
}

/** Finds the customer's device and conversation; writing confirms a link request that waits for it. */
export function findPlace(
	world: World,
	userId: string,
	{ channel, conversationId }: { channel?: string; conversationId?: string },
): Place {
	if (!world.store.users.has(userId)) throw new DriverError(`There is no customer with user ID "${userId}".`);
	const origin = findOrigin(world, userId, channel);
	const own = listConversationsOf(world, userId);
	const wanted = conversationId ?? origin.conversationId;
	const stored = wanted === undefined ? own[0] : own.find(({ conversation }) => conversation.id === wanted);
	if (!stored) throw new DriverError(`User ${userId} is not in conversation ${wanted ?? '(none)'}.`);
	if (origin.client.status === 'pending') {
		if (origin.confirmation === 'prompt') {
			throw new DriverError(`User ${userId} has to answer the link request first.`);
		}
		confirmClient(world, origin, stored);
	}
	preferClient(stored, origin);
	return { stored, origin };
}
