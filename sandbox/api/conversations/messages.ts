import { locked } from '../state/errors';
import { publish } from '../webhooks/events';
import type { Posted } from '../channels/failures';
import { createId } from '../state/ids';
import type { Author, Content, Message, Metadata, Source, StoredClient, StoredConversation } from '../model';
import { deliverToPhone } from '../channels/phones';
import { assignDefault } from '../switchboard/switchboards';
import { viewEventConversation } from '../webhooks/eventResources';
import type { World } from '../state/world';

export interface MessageDraft {
	author: Author;
	content: Content;
	source: Source;
	metadata?: Metadata;
	/** The client that the customer wrote with. */
	origin?: StoredClient;
	quotedMessage?: Message['quotedMessage'];
	recentNotifications?: Message[];
	/** How often each event of this message is delivered, all at the same moment. */
	copies?: number;
}

function publishMessage(
	world: World,
	stored: StoredConversation,
	message: Message,
	draft: MessageDraft,
): void {
	const author =
		message.author.userId === undefined ? undefined : world.store.users.get(message.author.userId);
	publish(
		world,
		'conversation:message',
		(lens) => ({
			conversation: viewEventConversation(stored),
			message: {
				...message,
				author: { ...message.author, ...(author ? { user: lens.user(author) } : {}) },
				source: lens.source(message.source, draft.origin),
			},
			...(draft.recentNotifications && { recentNotifications: draft.recentNotifications }),
		}),
		{ copies: draft.copies },
	);
}

/** Stores a message and tells the webhooks. */
export function addMessage(world: World, stored: StoredConversation, draft: MessageDraft): Message {
	const { messageLimit } = world.settings;
	if (stored.messages.length >= messageLimit) {
		throw locked(`Message limit of ${messageLimit} per conversation reached.`);
	}
	const { author, content, source, quotedMessage, metadata } = draft;
	if (author.type === 'user') assignDefault(world, stored, source.integrationId);
	const received = world.clock.timestamp();
	const message: Message = {
		id: createId(),
		received,
		author,
		content,
		source,
		...(quotedMessage && { quotedMessage }),
		...(metadata && { metadata }),
	};
	stored.messages.push(message);
	stored.conversation.lastUpdatedAt = received;
	publishMessage(world, stored, message, draft);
	return message;
}

/** Takes a business message to the phones, after it was stored. */
export function deliverMessage(
	world: World,
	stored: StoredConversation,
	recipients: StoredClient[],
	posted: Posted,
): void {
	delete stored.typingUntil;
	for (const participant of stored.participants) participant.unreadCount += 1;
	for (const recipient of recipients) {
		const user = world.store.users.get(recipient.userId);
		if (user) deliverToPhone(world, stored, user, recipient, posted);
	}
}
