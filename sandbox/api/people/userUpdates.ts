import type { User } from '../model';
import type { SandboxState } from '../state/state';
import { publish } from '../webhooks/events';
import type { Cause } from './clients';
import { mergeUsers } from './mergeUsers';
import { changeExternalId, findUserByExternalId } from './users';

/** Gives an anonymous user an identity, as a log-in on a website does; who has it already takes the user over. */
export function signIn(state: SandboxState, user: User, externalId: string, cause: Cause): void {
	const owner = findUserByExternalId(state, externalId, user.brandId);
	if (owner && owner !== user) return mergeUsers(state, owner, user, 'sdkLogin');
	changeExternalId(state, user, externalId);
	publishUserUpdated(state, user, 'authentication', cause);
}

/** The API reads the language out of what a customer writes. */
export function detectLocale(state: SandboxState, user: User, locale: string, cause: Cause): void {
	user.profile = { ...user.profile, locale };
	publishUserUpdated(state, user, 'localeDetection', cause);
}

function publishUserUpdated(
	state: SandboxState,
	user: User,
	reason: 'authentication' | 'localeDetection',
	{ source, origin }: Cause,
): void {
	publish(state, 'user:update', (include) => ({
		user: include.user(user),
		reason,
		source: include.source(source, origin),
	}));
}
