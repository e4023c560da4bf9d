import type { Static } from '@sinclair/typebox';
import { findConversation } from '../../../conversations/conversations';
import { findIntegration } from '../../../integrations/integrations';
import {
	addClient,
	findClient,
	listClientsOf,
	publishClientAdded,
	removeClient,
} from '../../../people/clients';
import { linkClient } from '../../../people/links';
import { findUser } from '../../../people/users';
import { ClientCreate } from '../../../schemas/clients';
import { badRequest } from '../../../state/errors';
import { paginate } from '../../pagination';
import { readValue, type Query } from '../../query';
import type { Route } from '../../routing';

type Criteria = Static<typeof ClientCreate>['matchCriteria'];

interface ClientsRoute {
	Params: { user: string };
	Querystring: Query;
}

interface ClientRoute {
	Params: { user: string; client: string };
	Querystring: Query;
}

function readAddress(criteria: Criteria): string {
	return criteria.type === 'mailgun' ? criteria.address : criteria.phoneNumber.replace(/[ -]/g, '');
}

export const routeClients: Route = (api, state) => {
	api.post<ClientsRoute, unknown, { body: typeof ClientCreate }>(
		'/users/:user/clients',
		{ schema: { body: ClientCreate } },
		({ params, query, body }, reply) => {
			const user = findUser(state, params.user, readValue(query, 'brandId'));
			const { type, integrationId } = body.matchCriteria;
			const integration = findIntegration(state, integrationId);
			if (integration.type !== type) throw badRequest('matchCriteria.type should match the integration');
			const conversation = findConversation(state, body.target.conversationId);
			if (!conversation.participants.some(({ userId }) => userId === user.id)) {
				throw badRequest('User is not a member of the conversation');
			}
			const draft = { type, status: 'pending' as const, integrationId };
			const stored = addClient(state, user.id, draft, conversation.conversation.id);
			// The answer shows the request as it starts; how it ends is told by events.
			const client = structuredClone(stored.client);
			publishClientAdded(state, stored, 'channelLinking');
			linkClient(state, stored, conversation, {
				address: readAddress(body.matchCriteria),
				confirmation: body.confirmation.type,
				isPrimary: body.matchCriteria.primary,
				message: body.confirmation.message?.content,
			});
			return reply.code(201).send({ client });
		},
	);

	api.get<ClientsRoute>('/users/:user/clients', (request) => {
		const user = findUser(state, request.params.user, readValue(request.query, 'brandId'));
		const all = listClientsOf(state, user.id).map(({ client }) => client);
		const { records: clients, meta, links } = paginate(request, all);
		return { clients, meta, links };
	});

	api.delete<ClientRoute>('/users/:user/clients/:client', ({ params, query }) => {
		const user = findUser(state, params.user, readValue(query, 'brandId'));
		const stored = findClient(state, user.id, params.client);
		if (stored.client.type === 'sdk') throw badRequest("Cannot remove a client of type 'sdk'");
		removeClient(state, stored, 'api');
		return {};
	});
};
