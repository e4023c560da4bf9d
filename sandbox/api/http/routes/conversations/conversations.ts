import type { Static } from '@sinclair/typebox';
import {
	createConversation,
	findConversation,
	listConversationsOf,
	removeConversation,
} from '../../../conversations/conversations';
import { updateConversation } from '../../../conversations/updates';
import type { User } from '../../../model';
import { subscribeSdkClients } from '../../../people/sdkClients';
import { findUserByExternalId } from '../../../people/users';
import { ConversationCreate, ConversationUpdate, type ParticipantJoin } from '../../../schemas/conversations';
import { badRequest, missing } from '../../../state/errors';
import { checkMetadata } from '../../../state/metadataLimits';
import type { SandboxState } from '../../../state/state';
import { paginate } from '../../pagination';
import { readGroup, type Query } from '../../query';
import type { Route } from '../../routing';

interface ConversationRoute {
	Params: { conversation: string };
}

type Participant = Static<typeof ParticipantJoin>;

/** Finds who is meant by exactly one of the two IDs. */
export function findParticipantUser(state: SandboxState, { userId, userExternalId }: Participant): User {
	if ((userId === undefined) === (userExternalId === undefined)) {
		throw badRequest('should match exactly one schema in oneOf: userId or userExternalId');
	}
	const user =
		userId === undefined ? findUserByExternalId(state, userExternalId ?? '') : state.store.users.get(userId);
	if (!user) throw missing('user');
	return user;
}

function checkParticipants({ type, participants = [] }: Static<typeof ConversationCreate>): void {
	if (type === 'personal' && participants.length !== 1) {
		throw badRequest('participants should have exactly 1 item for a personal conversation');
	}
	if (type === 'sdkGroup' && participants.some((one) => one.subscribeSDKClient === undefined)) {
		throw badRequest("participants should have required property 'subscribeSDKClient'");
	}
}

export const routeConversations: Route = (api, state) => {
	api.post('/conversations', { schema: { body: ConversationCreate } }, ({ body }, reply) => {
		checkParticipants(body);
		checkMetadata(body.metadata, 'Conversation');
		const { participants = [], ...draft } = body;
		const users = participants.map((participant) => findParticipantUser(state, participant));
		const members = users.map((user, index) => {
			const isSubscribed = participants[index]?.subscribeSDKClient;
			return { user, clients: subscribeSdkClients(state, user.id, isSubscribed) };
		});
		const creation = { reason: 'none', source: { type: 'api:conversations' } } as const;
		const { conversation } = createConversation(state, draft, members, creation);
		return reply.code(201).send({ conversation });
	});

	api.get<{ Querystring: Query }>('/conversations', (request) => {
		const { userId, userExternalId } = readGroup(request.query, 'filter') ?? {};
		if (!userId === !userExternalId) throw badRequest('Invalid query parameters');
		const user = findParticipantUser(state, { userId, userExternalId });
		const all = listConversationsOf(state, user.id).map(({ conversation }) => conversation);
		const { records: conversations, meta, links } = paginate(request, all);
		return { conversations, meta, links };
	});

	api.get<ConversationRoute>('/conversations/:conversation', ({ params }) => {
		return { conversation: findConversation(state, params.conversation).conversation };
	});

	api.patch<ConversationRoute, unknown, { body: typeof ConversationUpdate }>(
		'/conversations/:conversation',
		{ schema: { body: ConversationUpdate } },
		({ params, body }) => {
			const stored = findConversation(state, params.conversation);
			return { conversation: updateConversation(state, stored, body) };
		},
	);

	api.delete<ConversationRoute>('/conversations/:conversation', ({ params }) => {
		removeConversation(state, findConversation(state, params.conversation));
		return {};
	});
};
