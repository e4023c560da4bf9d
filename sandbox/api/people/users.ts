import { removeAttachmentsOf } from '../attachments/attachments';
import { conflict, missing } from '../state/errors';
import { publish } from '../webhooks/events';
import { createId } from '../state/ids';
import type { Identity, Metadata, Profile, User } from '../model';
import { viewEventUser } from '../webhooks/eventResources';
import type { World } from '../state/world';

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

/** Never gives an existing user back: the API answers 409 for a known external ID. */
export function createUser(world: World, draft: UserDraft): User {
	const { externalId, brandId, signedUpAt, toBeRetained, profile, metadata, identities } = draft;
	const { store, clock } = world;
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
		profile: profile ?? {},
		metadata: metadata ?? {},
	};
	store.users.set(user.id, user);
	if (key !== undefined) store.externalIds.set(key, user.id);
	return user;
}

export function findUserByExternalId(world: World, externalId: string, brandId?: string): User | undefined {
	const id = world.store.externalIds.get(toExternalKey(externalId, brandId));
	return id === undefined ? undefined : world.store.users.get(id);
}

/** Paths take either ID, without any prefix. */
export function findUser(world: World, idOrExternalId: string, brandId?: string): User {
	const user = world.store.users.get(idOrExternalId) ?? findUserByExternalId(world, idOrExternalId, brandId);
	if (!user) throw missing('user');
	return user;
}

/** Takes clients and personal conversations along; groups lose a participant. */
export function removeUser(world: World, user: User): void {
	const { store } = world;
	store.users.delete(user.id);
	store.screens.delete(user.id);
	if (user.externalId !== undefined) store.externalIds.delete(toExternalKey(user.externalId, user.brandId));
	for (const [id, { userId }] of store.clients) if (userId === user.id) store.clients.delete(id);
	for (const [id, stored] of store.conversations) {
		const isMember = stored.participants.some(({ userId }) => userId === user.id);
		if (isMember && stored.conversation.type === 'personal') {
			store.conversations.delete(id);
			removeAttachmentsOf(world, stored.messages);
		}
		stored.participants = stored.participants.filter(({ userId }) => userId !== user.id);
	}
	publish(world, 'user:remove', () => ({ user: viewEventUser(user, false) }));
}

/** Keeps the index in step, and takes the ID away when there is none. */
export function changeExternalId(world: World, user: User, externalId: string | undefined): void {
	const { externalIds } = world.store;
	if (user.externalId !== undefined) externalIds.delete(toExternalKey(user.externalId, user.brandId));
	delete user.externalId;
	if (externalId === undefined) return;
	externalIds.set(toExternalKey(externalId, user.brandId), user.id);
	Object.assign(user, { externalId, authenticated: true });
}

/** Empties what identifies the person; the messages stay. */
export function removePersonalInformation(world: World, user: User): void {
	user.profile = {};
	user.metadata = {};
	for (const stored of world.store.clients.values()) {
		if (stored.userId !== user.id) continue;
		for (const field of ['displayName', 'avatarUrl', 'info', 'raw'] as const) delete stored.client[field];
	}
}
