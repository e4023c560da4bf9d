import { removeAttachmentsOf } from '../attachments/attachments';
import { badRequest, missing } from '../state/errors';
import { publish } from '../webhooks/events';
import { createId } from '../state/ids';
import type { Metadata, Source, StoredClient, StoredConversation, User } from '../model';
import { createParticipant } from '../people/participants';
import { assignDefault } from '../switchboard/switchboards';
import { viewEventConversation } from '../webhooks/eventResources';
import type { World } from '../state/world';

export interface ConversationDraft {
	type: 'personal' | 'sdkGroup';
	displayName?: string | null;
	description?: string | null;
	iconUrl?: string | null;
	metadata?: Metadata | null;
}

/** Why and where a conversation began, for its event. */
export interface Creation {
	reason: 'none' | 'message' | 'notification' | 'startConversation';
	source: Source;
}

export function findConversation(world: World, id: string): StoredConversation {
	const stored = world.store.conversations.get(id);
	if (!stored) throw missing('conversation');
	return stored;
}

export function listConversationsOf(world: World, userId: string): StoredConversation[] {
	const isMember = ({ participants }: StoredConversation) =>
		participants.some((one) => one.userId === userId);
	return [...world.store.conversations.values()].filter(isMember);
}

/** The first personal conversation of a user becomes the default one. */
export function createConversation(
	world: World,
	draft: ConversationDraft,
	members: Array<{ user: User; clients: StoredClient[] }>,
	creation: Creation,
): StoredConversation {
	const { store, clock } = world;
	const [first] = members;
	const isPersonal = draft.type === 'personal';
	const { metadata, ...settings } = draft;
	const isFirst = !listConversationsOf(world, first?.user.id ?? '').some((one) => one.conversation.isDefault);
	const now = clock.timestamp();
	const stored: StoredConversation = {
		conversation: {
			id: createId(),
			...settings,
			...(metadata ? { metadata } : {}),
			isDefault: isPersonal && isFirst,
			lastUpdatedAt: now,
			createdAt: now,
		},
		participants: members.map(({ user, clients }) => createParticipant(user, clients)),
		messages: [],
		...(isPersonal && first?.user.brandId ? { brandId: first.user.brandId } : {}),
	};
	store.conversations.set(stored.conversation.id, stored);
	assignDefault(world, stored, creation.source.integrationId);
	publish(world, 'conversation:create', (lens) => ({
		conversation: viewEventConversation(stored),
		creationReason: creation.reason,
		source: lens.source(creation.source, first?.clients[0]),
		...(isPersonal && first ? { user: lens.user(first.user) } : {}),
	}));
	return stored;
}

/** The API keeps the default conversation for as long as there is a user. */
export function removeConversation(world: World, stored: StoredConversation): void {
	const { id, isDefault } = stored.conversation;
	if (isDefault) throw badRequest(`Conversation ${id} cannot be deleted because it is the default.`);
	world.store.conversations.delete(id);
	removeAttachmentsOf(world, stored.messages);
	publish(world, 'conversation:remove', () => ({ conversation: viewEventConversation(stored) }));
}
