import { publish } from '../webhooks/events';
import { mergeUsers } from './merge';
import type { Source, User } from '../model';
import { changeExternalId, findUserByExternalId } from './users';
import type { World } from '../state/world';

/** Gives an anonymous user an identity, as a log-in on a website does; who has it already takes the user over. */
export function signIn(world: World, user: User, externalId: string, source: Source): void {
	const owner = findUserByExternalId(world, externalId, user.brandId);
	if (owner && owner !== user) return mergeUsers(world, owner, user, 'sdkLogin');
	changeExternalId(world, user, externalId);
	publish(world, 'user:update', (lens) => ({ user: lens.user(user), reason: 'authentication', source }));
}
