import type { Static } from '@sinclair/typebox';
import { findConversation } from '../../../conversations/conversations';
import type { Trigger, StoredConversation, User } from '../../../model';
import { createParticipant, viewParticipant } from '../../../people/participants';
import { subscribeSdkClients } from '../../../people/sdkClients';
import { ParticipantJoin, ParticipantLeave } from '../../../schemas/conversations';
import { badRequest, notFound } from '../../../state/errors';
import type { SandboxState } from '../../../state/state';
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

/** Compares the one ID that is given: most participants have no external ID. */
function findLeaving(
	state: SandboxState,
	{ participants }: StoredConversation,
	body: Static<typeof ParticipantLeave>,
) {
	const given = (['userId', 'userExternalId', 'participantId'] as const).flatMap((name) =>
		body[name] === undefined ? [] : [{ name, id: body[name] }],
	);
	const [wanted] = given;
	if (!wanted || given.length > 1) throw badRequest('should match exactly one schema in oneOf');
	return participants.find((one) => {
		const shown = { ...viewParticipant(state, one), participantId: one.id };
		return shown[wanted.name] === wanted.id;
	});
}

export const routeParticipants: Route = (api, state) => {
	function publishChange(trigger: Trigger, stored: StoredConversation, user: User) {
		const conversation = toEventConversation(state, stored);
		publish(state, trigger, () => ({ conversation, user: toEventUser(user, false) }));
	}

	api.get<ParticipantsRoute>('/conversations/:conversation/participants', (request) => {
		const stored = findConversation(state, request.params.conversation);
		const all = stored.participants.map((one) => viewParticipant(state, one));
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
			const clients = subscribeSdkClients(state, user.id, body.subscribeSDKClient);
			const participant = createParticipant(user, clients);
			participants.push(participant);
			publishChange('conversation:join', stored, user);
			return reply.code(201).send({ participant: viewParticipant(state, participant) });
		},
	);

	api.post<ParticipantsRoute, unknown, { body: typeof ParticipantLeave }>(
		'/conversations/:conversation/leave',
		{ schema: { body: ParticipantLeave } },
		({ params, body }) => {
			const stored = findConversation(state, params.conversation);
			const leaving = findLeaving(state, stored, body);
			const user = leaving && state.store.users.get(leaving.userId);
			if (!leaving || !user) throw notFound('User is not a member of the conversation');
			stored.participants = stored.participants.filter((one) => one !== leaving);
			publishChange('conversation:leave', stored, user);
			return {};
		},
	);
};
