import { findConversation } from '../../../conversations/conversations';
import type { Trigger, StoredConversation, User } from '../../../model';
import { createParticipant, findSdkClients } from '../../../people/participants';
import { ParticipantJoin, ParticipantLeave } from '../../../schemas/conversations';
import { badRequest, notFound } from '../../../state/errors';
import { toEventConversation, toEventUser } from '../../../webhooks/eventResources';
import { publish } from '../../../webhooks/events';
import { paginate } from '../../pagination';
import type { Route } from '../../routing';
import { findParticipantUser } from './conversations';

/** In a group; personal conversations never take a second one. */
const MAXIMUM_PARTICIPANTS = 10;

interface ParticipantsRoute {
	Params: { conversation: string };
}

export const routeParticipants: Route = (api, state) => {
	function publishChange(trigger: Trigger, stored: StoredConversation, user: User) {
		const conversation = toEventConversation(stored);
		publish(state, trigger, () => ({ conversation, user: toEventUser(user, false) }));
	}

	api.get<ParticipantsRoute>('/conversations/:conversation/participants', (request) => {
		const { participants: all } = findConversation(state, request.params.conversation);
		const { records: participants, meta, links } = paginate(request, all);
		return { participants, meta, links };
	});

	api.post<ParticipantsRoute, unknown, { body: typeof ParticipantJoin }>(
		'/conversations/:conversation/join',
		{ schema: { body: ParticipantJoin } },
		({ params, body }, reply) => {
			const stored = findConversation(state, params.conversation);
			const { participants, conversation } = stored;
			const user = findParticipantUser(state, body);
			if (body.subscribeSDKClient === undefined) {
				throw badRequest("should have required property 'subscribeSDKClient'");
			}
			if (conversation.type !== 'sdkGroup' || participants.length >= MAXIMUM_PARTICIPANTS) {
				throw badRequest('Too many participants');
			}
			if (participants.some(({ userId }) => userId === user.id)) {
				throw badRequest('User is already a member of the conversation');
			}
			const clients = findSdkClients(state, user.id, body.subscribeSDKClient);
			const participant = createParticipant(user, clients);
			participants.push(participant);
			publishChange('conversation:join', stored, user);
			return reply.code(201).send({ participant });
		},
	);

	api.post<ParticipantsRoute, unknown, { body: typeof ParticipantLeave }>(
		'/conversations/:conversation/leave',
		{ schema: { body: ParticipantLeave } },
		({ params, body }) => {
			const stored = findConversation(state, params.conversation);
			if (Object.keys(body).length !== 1) {
				throw badRequest('should match exactly one schema in oneOf');
			}
			const { userId, userExternalId, participantId } = body;
			const leaving = stored.participants.find(
				(one) => one.userId === userId || one.userExternalId === userExternalId || one.id === participantId,
			);
			const user = leaving && state.store.users.get(leaving.userId);
			if (!leaving || !user) throw notFound('User is not a member of the conversation');
			stored.participants = stored.participants.filter((one) => one !== leaving);
			publishChange('conversation:leave', stored, user);
			return {};
		},
	);
};
