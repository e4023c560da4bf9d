import type { Client, User } from '../model';

/** What people call a customer. */
export function nameUser({ profile, externalId }: User, client?: Client): string {
	const name = [profile.givenName, profile.surname].filter(Boolean).join(' ');
	return name || client?.displayName || externalId || 'Nameless customer';
}
