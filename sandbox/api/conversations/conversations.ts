import { removeAttachmentsOf } from '../attachments/attachments';
import type { Metadata, Referral, Source, StoredClient, StoredConversation, User } from '../model';
import { createParticipant } from '../people/participants';
import { badRequest, missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { assignDefault } from '../switchboard/switchboards';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';

export interface ConversationDraft {
	type: 'personal' | 'sdkGroup';
	displayName?: string | null;
	description?: string | null;
	iconUrl?: string | null;
	metadata?: Metadata | null;
}

/** How a customer can begin a conversation. */
export type CreationReason =
	'linkRequest' | 'message' | 'prechatCapture' | 'proactiveMessaging' | 'startConversation';

/** Why and where a conversation began, for its event. */
export interface Creation {
	reason: CreationReason | 'none' | 'notification';
	source: Source & { campaign?: { id: string } };
	referral?: Referral;
}

export function findConversation(state: SandboxState, id: string): StoredConversation {
	const stored = state.store.conversations.get(id);
	if (!stored) throw missing('conversation');
	return stored;
}

export function listConversationsOf(state: SandboxState, userId: string): StoredConversation[] {
	const isMember = ({ participants }: StoredConversation) =>
		participants.some((one) => one.userId === userId);
	return [...state.store.conversations.values()].filter(isMember);
}

/** The first personal conversation of a user becomes the default one. */
export function createConversation(
	state: SandboxState,
	draft: ConversationDraft,
	members: Array<{ user: User; clients: StoredClient[] }>,
	creation: Creation,
): StoredConversation {
	const { store, clock } = state;
	const [first] = members;
	const isPersonal = draft.type === 'personal';
	const { metadata, ...settings } = draft;
	const isFirst = !listConversationsOf(state, first?.user.id ?? '').some((one) => one.conversation.isDefault);
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
	assignDefault(state, stored, creation.source.integrationId);
	publish(state, 'conversation:create', (include) => ({
		conversation: toEventConversation(state, stored),
		creationReason: creation.reason,
		source: include.source(creation.source, first?.clients[0]),
		...(isPersonal && first ? { user: include.user(first.user) } : {}),
		...(creation.referral && { referral: creation.referral }),
	}));
	return stored;
}

/** The API keeps the default conversation for as long as there is a user. */
export function removeConversation(state: SandboxState, stored: StoredConversation): void {
	const { id, isDefault } = stored.conversation;
	if (isDefault) throw badRequest(`Conversation ${id} cannot be deleted because it is the default.`);
	state.store.conversations.delete(id);
	removeAttachmentsOf(state, stored.messages);
	publish(state, 'conversation:remove', () => ({ conversation: toEventConversation(state, stored) }));
}
