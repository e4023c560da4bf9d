import { randomUUID } from 'node:crypto';
import { showToCustomer } from '../channels/phones';
import { findIntegration } from '../integrations/integrations';
import type { Content, Integration, Message, StoredClient, StoredConversation } from '../model';
import { addClient } from '../people/clients';
import { findConversationOfClient } from '../people/participants';
import { toPlainNumber } from '../people/phoneNumber';
import { createUser } from '../people/users';
import type { NotificationPost } from '../schemas/notifications';
import { badRequest } from '../state/errors';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { createConversation } from './conversations';
import { maskCreditCards } from './creditCards';

/** Channels on which a business can write first, to a number. */
const phoneChannels = new Set(['whatsapp', 'twilio', 'messagebird']);

function findDestination(state: SandboxState, { destination, messageSchema }: NotificationPost): Integration {
	const integration = findIntegration(state, destination.integrationId);
	const { type } = integration;
	if (!phoneChannels.has(type)) throw badRequest(`Notifications are not supported on ${type} integrations`);
	if (messageSchema && type !== messageSchema) {
		throw badRequest(`messageSchema ${messageSchema} is not supported on ${type} integrations`);
	}
	return integration;
}

/** Who has the number already, or somebody new. */
function matchClient(state: SandboxState, { id, type }: Integration, phoneNumber: string): StoredClient {
	const known = [...state.store.clients.values()].find(
		({ client }) => client.integrationId === id && client.externalId === phoneNumber,
	);
	if (known) return known;
	const user = createUser(state, {});
	return addClient(state, user.id, {
		type,
		status: 'active',
		integrationId: id,
		externalId: phoneNumber,
		displayName: phoneNumber,
		info: { phoneNumber },
		raw: { from: phoneNumber },
		linkedAt: state.clock.timestamp(),
	});
}

function matchConversation(state: SandboxState, to: StoredClient): StoredConversation | undefined {
	const attached = findConversationOfClient(state, to);
	const user = state.store.users.get(to.userId);
	if (attached || !user) return attached;
	const source = { type: 'api:conversations' };
	const creation = { reason: 'notification', source } as const;
	return createConversation(state, { type: 'personal' }, [{ user, clients: [to] }], creation);
}

/** Writes first to a number. The history does not show it: the next message of the customer brings it along. */
export function sendNotification(state: SandboxState, post: NotificationPost, content: Content): string {
	const { destination, author, metadata } = post;
	const integration = findDestination(state, post);
	const to = matchClient(state, integration, toPlainNumber(destination.destinationId));
	const stored = matchConversation(state, to);
	const { displayName, avatarUrl } = author;
	const message: Message = {
		id: createId(),
		received: state.clock.timestamp(),
		author: { type: 'business', ...(displayName && { displayName }), ...(avatarUrl && { avatarUrl }) },
		content: maskCreditCards(state, content),
		source: { type: 'notification' },
		...(metadata && { metadata }),
	};
	const shown = stored && showToCustomer(state, stored, to, { message });
	if (shown && !shown.failure) to.notifications = [...(to.notifications ?? []), message];
	return randomUUID();
}
