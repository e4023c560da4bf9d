import { readChannel } from '../../channels/clientChannel';
import { listConversationsOf } from '../../conversations/conversations';
import type { Source, StoredClient, StoredConversation } from '../../model';
import { listClientsOf } from '../../people/clients';
import { completeLink } from '../../people/links';
import { findConversationOfClient, preferClient } from '../../people/participants';
import type { SandboxState } from '../../state/state';
import { DriverError } from '../errors';

/** Where an action of a customer takes place. */
export interface Place {
	stored: StoredConversation;
	origin: StoredClient;
}

/** The source of what a customer does. */
export function describeSource(state: SandboxState, { client }: StoredClient): Source {
	return { type: readChannel(state, client), integrationId: client.integrationId };
}

/** What a customer acts with. */
export interface Actor {
	channel?: string;
	clientId?: string;
}

/** The oldest client, unless it is said which. */
function findOrigin(state: SandboxState, userId: string, { channel, clientId }: Actor): StoredClient {
	const origin = listClientsOf(state, userId).find(
		({ client }) =>
			client.id === (clientId ?? client.id) &&
			(channel === undefined || readChannel(state, client) === channel),
	);
	if (!origin) {
		const wanted = [clientId && ` ${clientId}`, channel && ` on ${channel}`].filter(Boolean).join('');
		throw new DriverError(`User ${userId} has no client${wanted} to act with.`);
	}
	return origin;
}

/** Finds the customer's device and conversation; writing confirms a link request that waits for it. */
export function findPlace(
	state: SandboxState,
	userId: string,
	{ conversationId, ...actor }: Actor & { conversationId?: string },
): Place {
	if (!state.store.users.has(userId)) throw new DriverError(`There is no customer with user ID "${userId}".`);
	const origin = findOrigin(state, userId, actor);
	const own = listConversationsOf(state, userId);
	const wanted = conversationId ?? origin.conversationId;
	const stored = wanted === undefined ? own[0] : own.find(({ conversation }) => conversation.id === wanted);
	if (!stored) throw new DriverError(`User ${userId} is not in conversation ${wanted ?? '(none)'}.`);
	if (origin.client.status === 'pending') {
		if (origin.confirmation === 'prompt') {
			throw new DriverError(`User ${userId} has to answer the link request first.`);
		}
		const linked = completeLink(state, origin, stored);
		return { stored: findConversationOfClient(state, linked) ?? stored, origin: linked };
	}
	preferClient(stored, origin);
	return { stored, origin };
}
