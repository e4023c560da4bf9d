import type { Source, User } from '../model';
import type { SandboxState } from '../state/state';
import { publish } from '../webhooks/events';
import { mergeUsers } from './mergeUsers';
import { changeExternalId, findUserByExternalId } from './users';

/** Gives an anonymous user an identity, as a log-in on a website does; who has it already takes the user over. */
export function signIn(state: SandboxState, user: User, externalId: string, source: Source): void {
	const owner = findUserByExternalId(state, externalId, user.brandId);
	if (owner && owner !== user) return mergeUsers(state, owner, user, 'sdkLogin');
	changeExternalId(state, user, externalId);
	publish(state, 'user:update', (include) => ({
		user: include.user(user),
		reason: 'authentication',
		source,
	}));
}
