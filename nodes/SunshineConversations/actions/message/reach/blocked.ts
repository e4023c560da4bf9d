import { sendTo } from '../../../fields/sendTo';
import type { Input } from '../../../input/input';
import { CHANNELS, isSdkChannel } from '../../../vocabulary/channels';
import { fits, isBlocked, linkedClients, listClients, type Client } from './clients';
import type { Destination } from './destination';
import { readParticipant, type Participant } from './participant';
import type { Customer, Recipient } from './recipient';

/** Throws for a customer who has blocked the business where the message goes; else tells what it learned. */
export async function checkNotBlocked(
	input: Input,
	recipient: Recipient,
	destination: Destination = {},
): Promise<Customer> {
	// Nobody blocks a web chat, nor whom they are just writing to.
	if (recipient.isReply || isSdkChannel(destination.integrationType)) return {};
	const { context } = input;
	const { conversationId } = recipient;
	const participant = recipient.userId ? undefined : await readParticipant(context, conversationId);
	const { userId, userExternalId } = participant ?? recipient;
	if (!userId) return {};
	const clients = recipient.clients ?? (await listClients(context, userId));
	const client = await findTarget(
		linkedClients(clients).filter((one) => fits(one, destination)),
		async () => participant ?? (await readParticipant(context, conversationId)),
	);
	if (client && isBlocked(client)) throw blockedError(input, client);
	return { userId, userExternalId, channel: recipient.channel ?? client?.type };
}

/** The client that the message goes to, with a request only if it matters which; undefined if it cannot be told. */
async function findTarget(
	candidates: Client[],
	readOrder: () => Promise<Participant | undefined>,
): Promise<Client | undefined> {
	const blocked = candidates.filter(isBlocked);
	if (candidates.length === 1 || blocked.length === candidates.length) return candidates[0];
	if (blocked.length === 0) return undefined;
	const { clientAssociations = [] } = (await readOrder()) ?? {};
	const inOrder = clientAssociations.map(({ clientId }) => candidates.find(({ id }) => id === clientId));
	return inOrder.find((client) => client !== undefined);
}

function blockedError(input: Input, { type }: Client): Error {
	const channel = CHANNELS.find(({ value }) => value === type)?.name ?? type;
	return input.fault(
		sendTo[0],
		`the customer has blocked your business on ${channel}, so nothing was sent; use Send with another channel in Options → Send On, or wait until the customer writes again`,
	);
}
