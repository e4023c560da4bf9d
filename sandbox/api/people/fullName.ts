import type { User } from '../model';

export const toFullName = ({ profile }: User): string =>
	[profile.givenName, profile.surname].filter(Boolean).join(' ');
