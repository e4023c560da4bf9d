import type { IDataObject } from 'n8n-workflow';
import { listOf, objectOf, pick } from '../pick';
import { firstVisible } from '../visible';

/** A user in one flat object: IDs, name and how to reach them. */
export function describeUser(given: unknown): IDataObject {
	const user = objectOf(given);
	const profile = objectOf(user.profile);
	const identities = listOf(user.identities).map(objectOf);
	const identity = (wanted: string) => identities.find(({ type }) => type === wanted)?.value;
	return {
		...pick(user, ['id', 'externalId', 'zendeskId', 'brandId']),
		...pick(profile, ['givenName', 'surname']),
		email: firstVisible(profile.email, identity('email')),
		phoneNumber: identity('phoneNumber'),
		...pick(profile, ['locale', 'avatarUrl']),
		...pick(user, ['metadata', 'signedUpAt', 'authenticated', 'toBeRetained', 'identities']),
	};
}

export function fullName(given: unknown): string | undefined {
	const { givenName, surname } = objectOf(objectOf(given).profile);
	const names = [givenName, surname].filter((name) => firstVisible(name) !== undefined);
	return firstVisible(names.join(' '));
}
