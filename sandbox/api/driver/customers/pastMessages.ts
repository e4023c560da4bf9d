import type { Author, Message, StoredConversation } from '../../model';
import { toFullName } from '../../people/fullName';
import { createId } from '../../state/ids';
import type { SandboxState } from '../../state/state';
import type { PastMessage } from '../pastSchemas';

/** Gives a conversation a past, told from its beginning; neither webhooks nor phones hear of it. */
export function addPastMessages(
	state: SandboxState,
	stored: StoredConversation,
	past: PastMessage[],
): Message[] {
	const [customer] = stored.participants.flatMap(({ userId }) => state.store.users.get(userId) ?? []);
	const displayName = customer && toFullName(customer);
	const fromCustomer: Author = { type: 'user', userId: customer?.id, ...(displayName && { displayName }) };
	const messages = past.map(({ text, channel, received }): Message => ({
		id: createId(),
		received,
		author: channel === undefined ? { type: 'business' } : fromCustomer,
		content: { type: 'text', text },
		source: { type: channel ?? 'api:conversations' },
	}));
	stored.messages.push(...messages);
	stored.conversation.lastUpdatedAt = messages.at(-1)?.received ?? stored.conversation.lastUpdatedAt;
	return messages;
}
