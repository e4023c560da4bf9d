import { removeAttachmentsOf } from '../attachments/attachments';
import type { Identity, Metadata, Profile, User } from '../model';
import { conflict, missing } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { toEventUser } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';

export interface UserDraft {
	externalId?: string;
	brandId?: string | null;
	signedUpAt?: string;
	toBeRetained?: boolean;
	profile?: Profile;
	metadata?: Metadata | null;
	identities?: Identity[];
}

const toExternalKey = (externalId: string, brandId?: string | null) =>
	JSON.stringify([brandId ?? '', externalId]);

/** Says with a locale that it was set by the API. */
export function mergeProfile(current: Profile, change: Profile = {}): Profile {
	const merged = { ...current, ...change };
	if (change.locale === undefined) return merged;
	return { ...merged, localeOrigin: change.locale === null ? undefined : 'api' };
}

/** Never gives an existing user back: the API answers 409 for a known external ID. */
export function createUser(state: SandboxState, draft: UserDraft): User {
	const { externalId, brandId, signedUpAt, toBeRetained, profile, metadata, identities } = draft;
	const { store, clock } = state;
	const key = externalId === undefined ? undefined : toExternalKey(externalId, brandId);
	if (key !== undefined && store.externalIds.has(key)) throw conflict('User already exists');
	const user: User = {
		id: createId(),
		authenticated: externalId !== undefined,
		...(externalId === undefined ? {} : { externalId }),
		...(brandId ? { brandId } : {}),
		signedUpAt: signedUpAt ?? clock.timestamp(),
		...(toBeRetained === undefined ? {} : { toBeRetained }),
		hasPaymentInfo: false,
		identities: identities ?? [],
		profile: mergeProfile({}, profile),
		metadata: metadata ?? {},
	};
	store.users.set(user.id, user);
	if (key !== undefined) store.externalIds.set(key, user.id);
	return user;
}

export function findUserByExternalId(
	state: SandboxState,
	externalId: string,
	brandId?: string,
): User | undefined {
	const id = state.store.externalIds.get(toExternalKey(externalId, brandId));
	return id === undefined ? undefined : state.store.users.get(id);
}

/** Paths take either ID, without any prefix. */
export function findUser(state: SandboxState, idOrExternalId: string, brandId?: string): User {
	const user = state.store.users.get(idOrExternalId) ?? findUserByExternalId(state, idOrExternalId, brandId);
	if (!user) throw missing('user');
	return user;
}

/** Takes clients and personal conversations along; groups lose a participant. */
export function removeUser(state: SandboxState, user: User): void {
	const { store } = state;
	store.users.delete(user.id);
	store.screens.delete(user.id);
	if (user.externalId !== undefined) store.externalIds.delete(toExternalKey(user.externalId, user.brandId));
	for (const [id, { userId }] of store.clients) if (userId === user.id) store.clients.delete(id);
	for (const [id, stored] of store.conversations) {
		const isMember = stored.participants.some(({ userId }) => userId === user.id);
		if (isMember && stored.conversation.type === 'personal') {
			store.conversations.delete(id);
			removeAttachmentsOf(state, stored.messages);
		}
		stored.participants = stored.participants.filter(({ userId }) => userId !== user.id);
	}
	publish(state, 'user:remove', () => ({ user: toEventUser(user, false) }));
}

/** Keeps the index in step, and takes the ID away when there is none. */
export function changeExternalId(state: SandboxState, user: User, externalId: string | undefined): void {
	const { externalIds } = state.store;
	if (user.externalId !== undefined) externalIds.delete(toExternalKey(user.externalId, user.brandId));
	delete user.externalId;
	if (externalId === undefined) return;
	externalIds.set(toExternalKey(externalId, user.brandId), user.id);
	Object.assign(user, { externalId, authenticated: true });
}

/** Empties what identifies the person; the messages stay. */
export function removePersonalInformation(state: SandboxState, user: User): void {
	const { locale, localeOrigin } = user.profile;
	user.profile = { locale, localeOrigin };
	user.metadata = {};
	for (const stored of state.store.clients.values()) {
		if (stored.userId !== user.id) continue;
		for (const field of ['displayName', 'avatarUrl', 'info', 'raw'] as const) delete stored.client[field];
	}
}
