import type { IDataObject } from 'n8n-workflow';
import type { EventPayload } from '../payload';
import { objectOf, pick } from '../pick';
import { describeAuthor, describeAuthorDetails } from './author';
import { describeContent } from './content';
import { prefixed } from './prefixed';
import { describeSource, describeSourceDetails } from './source';

/** A message in one flat object but for what it quotes. */
export function describeMessage(given: unknown): IDataObject {
	const message = objectOf(given);
	const payload = { message } as EventPayload;
	return {
		messageId: message.id,
		received: message.received,
		...describeSource(payload),
		...describeAuthor(payload),
		...describeContent(message.content),
		payload: objectOf(message.content).payload,
		metadata: message.metadata,
		...describeMessageDetails(message),
		...describeSourceDetails(payload),
		...describeAuthorDetails(payload),
	};
}

/** What few messages have. */
export function describeMessageDetails(given: unknown): IDataObject {
	const message = objectOf(given);
	return {
		...pick(message, ['deleted', 'references']),
		...prefixed('activity', pick(objectOf(message.activity), ['type', 'data'])),
	};
}

/** The message that was answered, by the channel's ID if the API does not know it. */
export function describeQuote(given: unknown): IDataObject {
	const { message, externalMessageId } = objectOf(objectOf(given).quotedMessage);
	return {
		...prefixed('quoted', describeMessage(message)),
		quotedExternalMessageId: externalMessageId,
	};
}
