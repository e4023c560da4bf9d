import type { IDataObject } from 'n8n-workflow';
import { authorOf, userOf, type EventPayload } from '../payload';
import { listOf, omit } from '../pick';
import { firstVisible } from '../visible';
import { firstName } from './firstName';
import { prefixed } from './prefixed';
import { describeUser, fullName } from './user';

/** Who wrote, and the customer: who wrote it, or whom the event is about. */
export function describeAuthor(payload: EventPayload): IDataObject {
	const author = authorOf(payload);
	const user = userOf(payload);
	const isBusiness = author?.type === 'business';
	const names = [isBusiness ? undefined : author?.displayName, fullName(user)];
	return {
		authorType: author?.type,
		authorSubtype: firstVisible(listOf(author?.subtypes).filter(isText).join(', ')),
		authorName: isBusiness ? firstVisible(author.displayName) : undefined,
		userId: user?.id ?? author?.userId,
		userExternalId: user?.externalId,
		userName: firstVisible(...names),
		userFirstName: firstName(user?.profile?.givenName, ...names),
	};
}

/** What else is known of them; most of it only with the full user. */
export function describeAuthorDetails(payload: EventPayload): IDataObject {
	const user = omit(describeUser(userOf(payload)), ['id', 'externalId']);
	return { authorAvatarUrl: authorOf(payload)?.avatarUrl, ...prefixed('user', user) };
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
