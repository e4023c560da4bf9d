import type { IDataObject } from 'n8n-workflow';
import { pick, withoutGaps } from '../../vocabulary/pick';

interface Profile extends IDataObject {
	email?: string;
}

interface Identity {
	type: string;
	value?: string;
}

/** A user in one flat object: IDs, name and how to reach them. */
export function simplifyUser(user: IDataObject): IDataObject {
	const profile = (user.profile ?? {}) as Profile;
	const identities = (user.identities ?? []) as unknown as Identity[];
	const identity = (wanted: string): string | undefined =>
		identities.find(({ type }) => type === wanted)?.value;
	return withoutGaps({
		...pick(user, ['id', 'externalId', 'zendeskId']),
		...pick(profile, ['givenName', 'surname']),
		email: profile.email ?? identity('email'),
		phoneNumber: identity('phoneNumber'),
		...pick(profile, ['locale']),
		...pick(user, ['metadata', 'created']),
	});
}
