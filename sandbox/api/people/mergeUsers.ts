import type { Client, Metadata, StoredConversation, StoredParticipant, User } from '../model';
import { joinMetadata } from '../state/metadataLimits';
import type { SandboxState } from '../state/state';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { changeExternalId } from './users';

export type MergeReason = 'api' | 'channelLinking' | 'sdkLogin';

const isKnown = (value: unknown) => value !== undefined && value !== null;

/** What the surviving user lacks comes from the other one. */
function mergeIdentity(state: SandboxState, surviving: User, discarded: User): Metadata {
	const { externalId } = discarded;
	changeExternalId(state, discarded, undefined);
	if (surviving.externalId === undefined) changeExternalId(state, surviving, externalId);
	surviving.zendeskId ??= discarded.zendeskId;
	const given = Object.entries(surviving.profile).filter(([, value]) => isKnown(value));
	surviving.profile = { ...discarded.profile, ...Object.fromEntries(given) };
	const known = new Set(surviving.identities.map(({ type, value }) => `${type} ${value}`));
	const added = discarded.identities.filter(({ type, value }) => !known.has(`${type} ${value}`));
	surviving.identities.push(...added);
	const { joined, left } = joinMetadata(surviving.metadata, discarded.metadata);
	surviving.metadata = joined;
	return left;
}

/** Gives the participants, messages and clients of one user to the other. */
function moveBelongings(state: SandboxState, surviving: User, discarded: User): void {
	const { clients, conversations, screens } = state.store;
	const rename = (owner: { userId?: string }) => {
		if (owner.userId === discarded.id) owner.userId = surviving.id;
	};
	for (const stored of clients.values()) rename(stored);
	for (const stored of conversations.values()) {
		stored.participants.forEach(rename);
		stored.messages.forEach(({ author }) => rename(author));
		stored.participants = stored.participants.reduce(joinParticipant, []);
	}
	const entries = [surviving, discarded].flatMap(({ id }) => screens.get(id) ?? []);
	screens.delete(discarded.id);
	screens.set(
		surviving.id,
		entries.sort((left, right) => left.at.localeCompare(right.at)),
	);
}

/** Nobody takes part twice: the second one hands its clients to the first. */
function joinParticipant(kept: StoredParticipant[], next: StoredParticipant): StoredParticipant[] {
	const twin = kept.find(({ userId }) => userId === next.userId);
	if (!twin) return [...kept, next];
	twin.clientAssociations.push(...next.clientAssociations);
	twin.unreadCount += next.unreadCount;
	return kept;
}

/** Two default conversations become one. */
function mergeDefaults(state: SandboxState, surviving: User) {
	const { conversations } = state.store;
	const [first, second] = [...conversations.values()].filter(
		({ conversation, participants }) =>
			conversation.isDefault && participants.some(({ userId }) => userId === surviving.id),
	);
	if (!first || !second) return undefined;
	first.messages = [...first.messages, ...second.messages].sort((left, right) =>
		left.id < right.id ? -1 : 1,
	);
	first.participants = [...first.participants, ...second.participants].reduce(joinParticipant, []);
	conversations.delete(second.conversation.id);
	for (const stored of state.store.clients.values()) {
		if (stored.conversationId === second.conversation.id) stored.conversationId = first.conversation.id;
	}
	for (const entry of state.store.screens.get(surviving.id) ?? []) {
		if (entry.conversationId === second.conversation.id) entry.conversationId = first.conversation.id;
	}
	const show = (stored: StoredConversation) => toEventConversation(state, stored);
	return { surviving: show(first), discarded: show(second) };
}

/** Makes two users one; the discarded ID leads nowhere afterwards. */
export function mergeUsers(
	state: SandboxState,
	surviving: User,
	discarded: User,
	reason: MergeReason,
	/** The client whose address both had, and the one that was to be linked to it. */
	mergedClients?: { surviving: Client; discarded: Client },
): void {
	const before = { ...discarded };
	const discardedMetadata = mergeIdentity(state, surviving, discarded);
	moveBelongings(state, surviving, discarded);
	state.store.users.delete(discarded.id);
	const mergedConversations = mergeDefaults(state, surviving);
	publish(state, 'user:merge', (include) => ({
		mergedUsers: { surviving: include.user(surviving), discarded: include.user(before) },
		...(mergedConversations && { mergedConversations }),
		...(mergedClients && { mergedClients }),
		...(Object.keys(discardedMetadata).length > 0 ? { discardedMetadata } : {}),
		reason,
	}));
}
