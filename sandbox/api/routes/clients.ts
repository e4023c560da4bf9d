import type { Static } from '@sinclair/typebox';
import {
	addClient,
	confirmClient,
	findClient,
	listClientsOf,
	publishClientAdded,
	publishClientUpdated,
	removeClient,
} from '../clients';
import { findConversation } from '../conversations';
import { badRequest } from '../errors';
import { findIntegration } from '../integrations';
import type { StoredClient, StoredConversation } from '../model';
import { paginate } from '../pagination';
import { readValue, type Query } from '../query';
import type { Route } from '../routing';
import { ClientCreate } from '../schemas/clients';
import { findUser } from '../users';
import type { World } from '../world';

type Criteria = Static<typeof ClientCreate>['matchCriteria'];

interface ClientsRoute {
	Params: { user: string };
	Querystring: Query;
}

function readAddress(criteria: Criteria): string {
	return criteria.type === 'mailgun' ? criteria.address : criteria.phoneNumber.replace(/[ -]/g, '');
}

/** The channel looks the customer up; an address that belongs to somebody else changes hands. */
function matchClient(world: World, stored: StoredClient, address: string): void {
	const { client } = stored;
	const isRival = (other: StoredClient) =>
		other.client.integrationId === client.integrationId && other.client.externalId === address;
	for (const rival of [...world.store.clients.values()].filter(isRival)) removeClient(world, rival, 'theft');
	client.externalId = address;
	client.displayName = address;
	publishClientUpdated(world, stored, 'matched');
}

function linkClient(
	world: World,
	stored: StoredClient,
	conversation: StoredConversation,
	{ matchCriteria, confirmation }: Static<typeof ClientCreate>,
): void {
	const failure = world.trouble.takeForChannel(matchCriteria.type);
	if (failure) return removeClient(world, stored, 'linkFailed', failure);
	matchClient(world, stored, readAddress(matchCriteria));
	if (confirmation.type === 'immediate') confirmClient(world, stored, conversation, matchCriteria.primary);
}

export const routeClients: Route = (api, world) => {
	api.post<ClientsRoute, unknown, { body: typeof ClientCreate }>(
		'/users/:user/clients',
		{ schema: { body: ClientCreate } },
		({ params, body }, reply) => {
			const user = findUser(world, params.user);
			const { type, integrationId } = body.matchCriteria;
			const integration = findIntegration(world, integrationId);
			if (integration.type !== type) throw badRequest('matchCriteria.type should match the integration');
			const conversation = findConversation(world, body.target.conversationId);
			if (!conversation.participants.some(({ userId }) => userId === user.id)) {
				throw badRequest('User is not a member of the conversation');
			}
			const draft = { type, status: 'pending' as const, integrationId };
			const stored = addClient(world, user.id, draft, conversation.conversation.id);
			// The answer shows the request as it starts; how it ends is told by events.
			const client = structuredClone(stored.client);
			publishClientAdded(world, stored);
			linkClient(world, stored, conversation, body);
			return reply.code(201).send({ client });
		},
	);

	api.get<ClientsRoute>('/users/:user/clients', (request) => {
		const user = findUser(world, request.params.user, readValue(request.query, 'brandId'));
		const all = listClientsOf(world, user.id).map(({ client }) => client);
		const { records: clients, meta, links } = paginate(request, all);
		return { clients, meta, links };
	});

	api.delete<{ Params: { user: string; client: string } }>('/users/:user/clients/:client', ({ params }) => {
		const user = findUser(world, params.user);
		const stored = findClient(world, user.id, params.client);
		if (stored.client.type === 'sdk') throw badRequest("Cannot remove a client of type 'sdk'");
		removeClient(world, stored, 'api');
		return {};
	});
};
