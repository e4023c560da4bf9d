import type { Static } from '@sinclair/typebox';
import type { StoredConversation, User } from '../model';
import { findUserByExternalId } from '../people/users';
import type { Author } from '../schemas/messages';
import { badRequest, missing } from '../state/errors';
import type { SandboxState } from '../state/state';

type PostedAuthor = Static<typeof Author>;

/** The user in whose name something is posted; undefined for the business itself. */
export function findAuthor(
	state: SandboxState,
	stored: StoredConversation,
	{ type, userId, userExternalId, brandId, subtypes }: PostedAuthor,
): User | undefined {
	if (type === 'user' && subtypes?.includes('AI')) {
		throw badRequest('author.subtypes AI is only supported when the author type is business');
	}
	if (type === 'business') {
		if (userId === undefined && userExternalId === undefined) return undefined;
		throw badRequest('author.userId is only supported when the author type is user');
	}
	if ((userId === undefined) === (userExternalId === undefined)) {
		throw badRequest("author should have required property 'userId'");
	}
	const user =
		userId === undefined
			? findUserByExternalId(state, userExternalId ?? '', brandId ?? undefined)
			: state.store.users.get(userId);
	if (!user) throw missing('user');
	if (!stored.participants.some((one) => one.userId === user.id)) {
		throw badRequest('User is not a member of the conversation');
	}
	return user;
}
