import { deliverToPhone } from '../channels/phones';
import type { PostedMessage } from '../channels/postedMessage';
import type { Author, Content, Message, Metadata, Source, StoredClient, StoredConversation } from '../model';
import { locked } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { assignDefault } from '../switchboard/switchboards';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { maskCreditCards } from './creditCards';

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
	state: SandboxState,
	stored: StoredConversation,
	message: Message,
	draft: MessageDraft,
): void {
	const author =
		message.author.userId === undefined ? undefined : state.store.users.get(message.author.userId);
	publish(
		state,
		'conversation:message',
		(include) => ({
			conversation: toEventConversation(state, stored),
			message: {
				...message,
				author: { ...message.author, ...(author ? { user: include.user(author) } : {}) },
				source: include.source(message.source, draft.origin),
			},
			...(draft.recentNotifications && { recentNotifications: draft.recentNotifications }),
		}),
		{ copies: draft.copies },
	);
}

/** Stores a message and tells the webhooks. */
export function addMessage(state: SandboxState, stored: StoredConversation, draft: MessageDraft): Message {
	const { messageLimit } = state.settings;
	if (stored.messages.length >= messageLimit) {
		throw locked(`Message limit of ${messageLimit} per conversation reached.`);
	}
	const { author, source, quotedMessage, metadata } = draft;
	const content = maskCreditCards(state, draft.content);
	if (author.type === 'user') assignDefault(state, stored, source.integrationId);
	const received = state.clock.timestamp();
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
	publishMessage(state, stored, message, draft);
	return message;
}

/** Takes a business message to the phones, after it was stored. */
export function deliverMessage(
	state: SandboxState,
	stored: StoredConversation,
	recipients: StoredClient[],
	posted: PostedMessage,
): void {
	delete stored.typingUntil;
	for (const participant of stored.participants) participant.unreadCount += 1;
	for (const recipient of recipients) {
		const user = state.store.users.get(recipient.userId);
		if (user) deliverToPhone(state, stored, user, recipient, posted);
	}
}
