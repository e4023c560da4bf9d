import type { IDataObject } from 'n8n-workflow';
import { authorOf, channelOf, sourceOf, userOf, type EventPayload } from './payload';

/** The channel, or what else it came from. */
export function describeSource(payload: EventPayload): IDataObject {
	const channel = channelOf(payload);
	const source = sourceOf(payload);
	return { channel, source: source === channel ? undefined : source };
}

export function describeUser(payload: EventPayload): IDataObject {
	const author = authorOf(payload);
	const user = userOf(payload);
	const names = [user?.profile?.givenName, user?.profile?.surname];
	const fullName = names.filter((name) => typeof name === 'string' && name !== '').join(' ');
	return {
		authorType: author?.type,
		userId: user?.id ?? author?.userId,
		userExternalId: user?.externalId,
		userName: author?.displayName ?? (fullName || undefined),
		discardedUserId: payload.mergedUsers?.discarded?.id,
	};
}

export function describeMessage({ message }: EventPayload): IDataObject {
	const content = message?.content;
	return {
		messageId: message?.id,
		messageType: content?.type,
		text: content?.text ?? content?.textFallback,
		mediaUrl: content?.mediaUrl,
		coordinates: content?.coordinates,
		fields: content?.fields,
	};
}
