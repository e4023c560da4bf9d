import { missing } from '../state/errors';
import { mergeUsers } from './merge';
import type { User } from '../model';
import type { SupportUser } from '../state/store';
import { changeExternalId, findUserByExternalId } from './users';
import type { World } from '../state/world';

function findByZendeskId({ store }: World, zendeskId: string): User | undefined {
	return [...store.users.values()].find((user) => user.zendeskId === zendeskId);
}

const hasEmail = (user: User, email: string) =>
	user.identities.some(({ type, value }) => type === 'email' && value === email);

/** Merges who stands in the way; people known to Zendesk lose what belongs to somebody else instead. */
function settleConflict(world: World, user: User, rival: User, strip: (rival: User) => void): void {
	if (rival.zendeskId === undefined) mergeUsers(world, user, rival, 'api');
	else strip(rival);
}

function takeExternalId(world: World, user: User, externalId: string): void {
	const rival = findUserByExternalId(world, externalId, user.brandId);
	if (rival && rival !== user) {
		settleConflict(world, user, rival, (other) => changeExternalId(world, other, undefined));
	}
	changeExternalId(world, user, externalId);
}

/** The address goes into the identities, not into the profile. */
function takeEmail(world: World, user: User, email: string): void {
	for (const rival of [...world.store.users.values()]) {
		if (rival === user || rival.brandId !== user.brandId || !hasEmail(rival, email)) continue;
		settleConflict(world, user, rival, (other) => {
			other.identities = other.identities.filter(({ value }) => value !== email);
		});
	}
	const others = user.identities.filter(({ type }) => type !== 'email');
	user.identities = [{ type: 'email', value: email, verification: 'embed' }, ...others];
}

function copySupportUser(world: World, user: User, record: SupportUser): void {
	const { givenName, surname, externalId, email } = record;
	user.profile = { ...user.profile, ...(givenName && { givenName }), ...(surname && { surname }) };
	if (externalId !== undefined) takeExternalId(world, user, externalId);
	if (email !== undefined) takeEmail(world, user, email);
}

/** Brings a user in line with the user of Zendesk Support that has this ID, or with who survived its merge. */
export function synchronizeUser(world: World, zendeskId: string, survivingZendeskId = zendeskId): User {
	const user = findByZendeskId(world, zendeskId);
	if (!user) throw missing('user');
	const survivor = findByZendeskId(world, survivingZendeskId);
	if (survivor && survivor !== user) mergeUsers(world, survivor, user, 'api');
	else user.zendeskId = survivingZendeskId;
	const synchronized = survivor ?? user;
	const record = world.store.supportUsers.get(survivingZendeskId);
	if (record) copySupportUser(world, synchronized, record);
	return synchronized;
}
