import { randomUUID } from 'node:crypto';
import { addClient } from '../people/clients';
import { createConversation, listConversationsOf } from './conversations';
import { badRequest } from '../state/errors';
import { createId } from '../state/ids';
import { findIntegration } from '../integrations/integrations';
import type { Content, Integration, Message, StoredClient, StoredConversation } from '../model';
import { showToCustomer } from '../channels/phones';
import type { NotificationPost } from '../schemas/notifications';
import { createUser } from '../people/users';
import type { World } from '../state/world';

/** Channels on which a business can write first, to a number. */
const phoneChannels = new Set(['whatsapp', 'twilio', 'messagebird']);

function findDestination(world: World, { destination, messageSchema }: NotificationPost): Integration {
	const integration = findIntegration(world, destination.integrationId);
	const { type } = integration;
	if (!phoneChannels.has(type)) throw badRequest(`Notifications are not supported on ${type} integrations`);
	if (messageSchema && type !== messageSchema) {
		throw badRequest(`messageSchema ${messageSchema} is not supported on ${type} integrations`);
	}
	return integration;
}

/** Who has the number already, or somebody new. */
function matchClient(world: World, { id, type }: Integration, phoneNumber: string): StoredClient {
	const known = [...world.store.clients.values()].find(
		({ client }) => client.integrationId === id && client.externalId === phoneNumber,
	);
	if (known) return known;
	const user = createUser(world, {});
	return addClient(world, user.id, {
		type,
		status: 'active',
		integrationId: id,
		externalId: phoneNumber,
		displayName: phoneNumber,
		info: { phoneNumber },
		raw: { from: phoneNumber },
		linkedAt: world.clock.timestamp(),
	});
}

function matchConversation(world: World, to: StoredClient): StoredConversation | undefined {
	const own = listConversationsOf(world, to.userId);
	const attached = own.find(({ participants }) =>
		participants.some(({ clientAssociations }) =>
			clientAssociations.some(({ clientId }) => clientId === to.client.id),
		),
	);
	const user = world.store.users.get(to.userId);
	if (attached || !user) return attached;
	const source = { type: 'api:conversations' };
	const creation = { reason: 'notification', source } as const;
	return createConversation(world, { type: 'personal' }, [{ user, clients: [to] }], creation);
}

/** Writes first to a number. The history does not show it: the next message of the customer brings it along. */
export function sendNotification(world: World, post: NotificationPost, content: Content): string {
	const { destination, author, metadata } = post;
	const integration = findDestination(world, post);
	const to = matchClient(world, integration, destination.destinationId.replace(/[ -]/g, ''));
	const stored = matchConversation(world, to);
	const { displayName, avatarUrl } = author;
	const message: Message = {
		id: createId(),
		received: world.clock.timestamp(),
		author: { type: 'business', ...(displayName && { displayName }), ...(avatarUrl && { avatarUrl }) },
		content,
		source: { type: 'notification' },
		...(metadata && { metadata }),
	};
	const shown = stored && showToCustomer(world, stored, to, { message });
	if (shown && !shown.failure) to.notifications = [...(to.notifications ?? []), message];
	return randomUUID();
}
