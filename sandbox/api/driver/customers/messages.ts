import { channels } from '../../channels/channels';
import { toFallbackText } from '../../channels/rendering';
import { createId } from '../../state/ids';
import { addMessage, type MessageDraft } from '../../conversations/messages';
import type { Content, Message, StoredClient, StoredConversation } from '../../model';
import { showOnScreen } from '../../channels/phones';
import type { World } from '../../state/world';

/** Adds what a customer wrote, and shows it on the customer's own phone. */
export function addCustomerMessage(
	world: World,
	stored: StoredConversation,
	origin: StoredClient,
	content: Content,
	extras: Pick<MessageDraft, 'metadata' | 'quotedMessage' | 'copies'> = {},
): Message {
	const { userId, client } = origin;
	const user = world.store.users.get(userId);
	const type = world.store.integrations.get(client.integrationId)?.type ?? client.type;
	const now = world.clock.timestamp();
	origin.lastMessageAt = world.clock.now();
	client.lastSeen = now;
	const { notifications: recentNotifications } = origin;
	delete origin.notifications;
	const displayName = [user?.profile.givenName, user?.profile.surname].filter(Boolean).join(' ');
	const message = addMessage(world, stored, {
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
	showOnScreen(world, userId, {
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
