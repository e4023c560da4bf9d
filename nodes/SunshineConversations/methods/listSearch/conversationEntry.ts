import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';
import { channelName } from '../../vocabulary/channels';
import { type Conversation, lastActivity } from '../../vocabulary/conversation';
import { contentText } from '../../vocabulary/describe/contentText';
import { describeUser, fullName } from '../../vocabulary/describe/user';
import { flat } from '../../vocabulary/flat';
import { objectOf, omit } from '../../vocabulary/pick';
import { firstVisible } from '../../vocabulary/visible';
import type { Details } from './conversationDetails';

/** As many characters of the last words as a narrow list has room for. */
const MOST_CHARACTERS = 60;
const characters = new Intl.Segmenter('en');

/** By what support staff know a conversation: `Anna Schmidt · WhatsApp · Where is my parcel?` */
export function toEntry(
	user: IDataObject,
	conversation: Conversation,
	{ channel, messages }: Details,
): INodeListSearchItems {
	const words = messages[0] && shorten(flat(wordsOf(messages[0])));
	const parts = [
		nameOf(user, messages),
		titleOf(conversation),
		channelName(channel),
		firstVisible(words) ?? activityOf(conversation),
	];
	return { name: parts.filter((part) => part !== undefined).join(' · '), value: conversation.id };
}

function nameOf(user: IDataObject, messages: IDataObject[]): string {
	const authors = messages.map(({ author }) => objectOf(author));
	const own = authors.find(({ userId }) => userId === user.id);
	const { email, phoneNumber, externalId } = describeUser(user);
	return flat(firstVisible(fullName(user), own?.displayName, email, phoneNumber, externalId) ?? 'Customer');
}

function titleOf({ type, displayName }: Conversation): string | undefined {
	const name = firstVisible(displayName);
	return name === undefined ? (type === 'sdkGroup' ? 'Group' : undefined) : flat(name);
}

/** Addresses of files and what is quoted would push out what was said. */
function wordsOf(message: IDataObject): string {
	const content = omit(objectOf(message.content), ['mediaUrl']);
	return contentText({ ...omit(message, ['quotedMessage']), content });
}

function shorten(text: string): string {
	let count = 0;
	for (const { index } of characters.segment(text)) {
		if (count++ === MOST_CHARACTERS) return `${text.slice(0, index).trimEnd()}…`;
	}
	return text;
}

function activityOf(conversation: Conversation): string | undefined {
	const [day, time] = lastActivity(conversation).split(/[T.]/);
	return day ? `last active ${day} ${time?.slice(0, 5)} UTC` : undefined;
}
