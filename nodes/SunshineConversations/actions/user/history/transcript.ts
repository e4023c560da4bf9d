import type { IDataObject } from 'n8n-workflow';
import { clockOf } from '../../../input/time';
import { channelName } from '../../../vocabulary/channels';
import { describeAuthor } from '../../../vocabulary/describe/author';
import { contentText } from '../../../vocabulary/describe/contentText';
import { flat } from '../../../vocabulary/flat';
import type { EventPayload } from '../../../vocabulary/payload';
import { withoutGaps } from '../../../vocabulary/pick';
import type { User } from '../findUser';
import type { HistoryMessage } from './message';
import type { Timeline } from './timeline';

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** The whole history as one text, with a line for each message. */
export function toTranscript(
	user: User,
	messages: HistoryMessage[],
	unread: Timeline['unread'],
	timeZone: string,
): IDataObject {
	const clock = clockOf(timeZone);
	const lines = [
		...messages.map((message) => toLine(message, clock(Date.parse(message.received)), user)),
		...unread.map(
			({ conversationId, conversationName = conversationId, error }) =>
				`[The conversation ${flat(conversationName)} cannot be read: ${flat(error)}]`,
		),
	];
	return withoutGaps({
		transcript: lines.join('\n'),
		userId: user.id,
		messages: messages.length,
		from: messages.at(0)?.received,
		until: messages.at(-1)?.received,
		timeZone,
		unread: unread.length > 0 ? unread : undefined,
	});
}

/** `2026-01-05 09:12 WhatsApp · Ana Lima: Hello`. Further lines of a text are indented, so that none passes for a message. */
function toLine(message: HistoryMessage, time: string, user: User): string {
	const { channel, conversationName } = message;
	const place = [channelName(channel), conversationName && `(${flat(conversationName)})`].filter(Boolean);
	const where = place.length > 0 ? `${place.join(' ')} · ` : '';
	const lines = contentText(message)
		.split(LINE_BREAK)
		.map((line) => line.trim())
		.filter(Boolean);
	return `${time.slice(0, -3)} ${where}${nameAuthor(message, user)}: ${lines.join('\n  ')}`;
}

/** Others than the user write in groups. */
function nameAuthor(message: HistoryMessage, user: User): string {
	const payload = { message } as unknown as EventPayload;
	const isUser = payload.message?.author?.userId === user.id;
	const { authorName, userName } = describeAuthor(isUser ? { ...payload, user } : payload);
	return flat(String(authorName ?? userName ?? (message.direction === 'inbound' ? 'Customer' : 'Business')));
}
