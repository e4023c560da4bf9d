import type { User } from '../model';
import { missing } from '../state/errors';
import type { SandboxState } from '../state/state';
import type { SupportUser } from '../state/store';
import { mergeUsers } from './mergeUsers';
import { changeExternalId, findUserByExternalId } from './users';

function findByZendeskId({ store }: SandboxState, zendeskId: string): User | undefined {
	return [...store.users.values()].find((user) => user.zendeskId === zendeskId);
}

const hasEmail = (user: User, email: string) =>
	user.identities.some(({ type, value }) => type === 'email' && value === email);

/** Merges who stands in the way; people known to Zendesk lose what belongs to somebody else instead. */
function settleConflict(state: SandboxState, user: User, rival: User, strip: (rival: User) => void): void {
	if (rival.zendeskId === undefined) mergeUsers(state, user, rival, 'api');
	else strip(rival);
}

function takeExternalId(state: SandboxState, user: User, externalId: string): void {
	const rival = findUserByExternalId(state, externalId, user.brandId);
	if (rival && rival !== user) {
		settleConflict(state, user, rival, (other) => changeExternalId(state, other, undefined));
	}
	changeExternalId(state, user, externalId);
}

/** The address goes into the identities, not into the profile. */
function takeEmail(state: SandboxState, user: User, email: string): void {
	for (const rival of [...state.store.users.values()]) {
		if (rival === user || rival.brandId !== user.brandId || !hasEmail(rival, email)) continue;
		settleConflict(state, user, rival, (other) => {
			other.identities = other.identities.filter(({ value }) => value !== email);
		});
	}
	const others = user.identities.filter(({ type }) => type !== 'email');
	user.identities = [{ type: 'email', value: email, verification: 'embed' }, ...others];
}

function copySupportUser(state: SandboxState, user: User, record: SupportUser): void {
	const { givenName, surname, externalId, email } = record;
	user.profile = { ...user.profile, ...(givenName && { givenName }), ...(surname && { surname }) };
	if (externalId !== undefined) takeExternalId(state, user, externalId);
	if (email !== undefined) takeEmail(state, user, email);
}

/** Brings a user in line with the user of Zendesk Support that has this ID, or with who survived its merge. */
export function synchronizeUser(
	state: SandboxState,
	zendeskId: string,
	survivingZendeskId = zendeskId,
): User {
	const user = findByZendeskId(state, zendeskId);
	if (!user) throw missing('user');
	const survivor = findByZendeskId(state, survivingZendeskId);
	if (survivor && survivor !== user) mergeUsers(state, survivor, user, 'api');
	else user.zendeskId = survivingZendeskId;
	const synchronized = survivor ?? user;
	const record = state.store.supportUsers.get(survivingZendeskId);
	if (record) copySupportUser(state, synchronized, record);
	return synchronized;
}
