import { channels } from '../../channels/channels';
import { readChannel } from '../../channels/clientChannel';
import { showOnScreen } from '../../channels/phones';
import { toFallbackText } from '../../channels/rendering';
import { addMessage, type MessageDraft } from '../../conversations/messages';
import type { Content, Message, StoredClient, StoredConversation } from '../../model';
import { toFullName } from '../../people/fullName';
import { createId } from '../../state/ids';
import type { SandboxState } from '../../state/state';

/** Adds what a customer wrote, and shows it on the customer's own phone. */
export function addCustomerMessage(
	state: SandboxState,
	stored: StoredConversation,
	origin: StoredClient,
	content: Content,
	extras: Pick<MessageDraft, 'metadata' | 'quotedMessage' | 'copies'> = {},
): Message {
	const { userId, client } = origin;
	const user = state.store.users.get(userId);
	const type = readChannel(state, client);
	const now = state.clock.timestamp();
	origin.lastMessageAt = state.clock.now();
	client.lastSeen = now;
	const { notifications: recentNotifications } = origin;
	delete origin.notifications;
	const displayName = user && toFullName(user);
	const message = addMessage(state, stored, {
		author: { type: 'user', userId, ...(displayName ? { displayName } : {}) },
		content,
		source: {
			type,
			integrationId: client.integrationId,
			// SDKs have no message IDs of their own.
			...(channels.get(type)?.clientType === 'sdk'
				? {}
				: { originalMessageId: createId(), originalMessageTimestamp: now }),
		},
		origin,
		recentNotifications,
		...extras,
	});
	showOnScreen(state, userId, {
		messageId: message.id,
		conversationId: stored.conversation.id,
		channel: type,
		author: 'user',
		text: toFallbackText(content),
		content,
		state: 'sent',
		at: message.received,
	});
	return message;
}
