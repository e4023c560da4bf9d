import type { Client, User } from '../model';
import { toFullName } from '../people/fullName';

/** What people call a customer. */
export function nameUser(user: User, client?: Client): string {
	return toFullName(user) || client?.displayName || user.externalId || 'Nameless customer';
}
