import { readChannel } from '../channels/clientChannel';
import type { StoredClient, StoredConversation, StoredParticipant } from '../model';
import { badRequest } from '../state/errors';
import type { SandboxState } from '../state/state';

/** Asks for one of the customer's channels; the type `none` makes a message silent. */
export interface Destination {
	integrationId?: string;
	integrationType?: string;
}

function findClients(state: SandboxState, { clientAssociations }: StoredParticipant): StoredClient[] {
	const clients = clientAssociations.flatMap(({ clientId }) => state.store.clients.get(clientId) ?? []);
	// A blocked client still gets the message, and then reports a failure.
	return clients.filter(({ client }) => client.status === 'active' || client.status === 'blocked');
}

function fitsDestination(state: SandboxState, { client }: StoredClient, destination: Destination): boolean {
	if (destination.integrationId !== undefined) return client.integrationId === destination.integrationId;
	return readChannel(state, client) === destination.integrationType;
}

/** The client of each participant that a business message goes to; none for a silent message. */
export function findRecipients(
	state: SandboxState,
	stored: StoredConversation,
	destination?: Destination,
): StoredClient[] {
	if (destination?.integrationType === 'none') return [];
	const recipients = stored.participants.flatMap((participant) => {
		const clients = findClients(state, participant);
		const fitting = destination ? clients.filter((one) => fitsDestination(state, one, destination)) : clients;
		return fitting.slice(0, 1);
	});
	if (destination && recipients.length === 0) {
		throw badRequest('The user has no client of this destination attached to the conversation');
	}
	return recipients;
}
