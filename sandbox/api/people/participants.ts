import type { Participant, StoredClient, StoredConversation, StoredParticipant, User } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';

export function createParticipant(user: User, clients: StoredClient[]): StoredParticipant {
	return {
		id: createId(),
		userId: user.id,
		unreadCount: 0,
		clientAssociations: clients.map(({ client }) => ({ type: client.type, clientId: client.id })),
	};
}

/** How the API shows a participant. */
export function viewParticipant({ store }: SandboxState, participant: StoredParticipant): Participant {
	const { id, userId, ...rest } = participant;
	return { id, userId, userExternalId: store.users.get(userId)?.externalId, ...rest };
}

/** The conversation that messages of a client belong to. */
export function findConversationOfClient(
	{ store }: SandboxState,
	{ userId, client }: StoredClient,
): StoredConversation | undefined {
	return [...store.conversations.values()].find(({ participants }) =>
		participants.some(
			(one) => one.userId === userId && one.clientAssociations.some(({ clientId }) => clientId === client.id),
		),
	);
}

/** Makes a client the one that messages of this conversation go to first. */
export function preferClient(
	stored: StoredConversation,
	{ userId, client }: StoredClient,
	isPrimary = true,
): void {
	const participant = stored.participants.find((one) => one.userId === userId);
	if (!participant) return;
	const others = participant.clientAssociations.filter(({ clientId }) => clientId !== client.id);
	const association = { type: client.type, clientId: client.id };
	participant.clientAssociations = isPrimary ? [association, ...others] : [...others, association];
}
