import { channels, type Channel } from '../../channels/channels';
import { createConversation } from '../../conversations/conversations';
import type { StoredClient } from '../../model';
import { addClient } from '../../people/clients';
import { createDevice } from '../../people/devices';
import { toPlainNumber } from '../../people/phoneNumber';
import { createUser, findUserByExternalId } from '../../people/users';
import { createId } from '../../state/ids';
import type { SandboxState } from '../../state/state';
import type { CustomerCreate } from '../customerSchemas';
import { DriverError } from '../errors';
import { describeCreation } from './creation';
import { ensureIntegration } from './ensureIntegration';

/** All that a test needs to know about somebody it created. */
export interface Customer {
	userId: string;
	conversationId: string;
	clientId: string;
	channel: string;
	integrationId: string;
	/** The phone number, e-mail address or channel-specific ID. */
	address: string;
}

function chooseAddress(channel: Channel, { phoneNumber, email }: CustomerCreate): string {
	const suffix = createId();
	if (channel.address === 'phone') {
		const made = `+1555${String(parseInt(suffix.slice(-6), 16)).padStart(7, '0')}`;
		return toPlainNumber(phoneNumber ?? made);
	}
	if (channel.address === 'email') return email ?? `customer-${suffix}@example.com`;
	return suffix;
}

/** A person with a phone: user, client and default conversation, as after a first hello. */
export function createCustomer(state: SandboxState, wish: CustomerCreate): Customer {
	const channel = channels.get(wish.channel);
	if (!channel) throw new DriverError(`There is no channel "${wish.channel}".`);
	const integration = ensureIntegration(state, channel.name);
	const address = chooseAddress(channel, wish);
	const isTaken = ({ client }: StoredClient) =>
		client.integrationId === integration.id && client.externalId === address;
	if ([...state.store.clients.values()].some(isTaken)) {
		throw new DriverError(`Another customer already uses ${address} on ${channel.name}.`);
	}
	if (wish.externalId !== undefined && findUserByExternalId(state, wish.externalId)) {
		throw new DriverError(`Another customer already has the external ID “${wish.externalId}”.`);
	}
	const email = wish.email ?? (channel.address === 'email' ? address : undefined);
	const phoneNumber = channel.address === 'phone' ? address : undefined;
	const [givenName, ...surnames] = wish.name?.split(' ') ?? [];
	const user = createUser(state, {
		externalId: wish.externalId,
		profile: {
			...(givenName ? { givenName } : {}),
			...(surnames.length > 0 ? { surname: surnames.join(' ') } : {}),
		},
		identities: [
			...(email ? [{ type: 'email', value: email, verification: 'embed' }] : []),
			...(phoneNumber ? [{ type: 'phoneNumber', value: phoneNumber, verification: 'embed' }] : []),
		],
	});
	const now = state.clock.timestamp();
	const origin = addClient(state, user.id, {
		type: channel.clientType,
		status: 'active',
		integrationId: integration.id,
		...(channel.clientType === 'sdk' ? {} : { externalId: address, displayName: wish.name ?? address }),
		...(channel.address === 'phone' ? { info: { phoneNumber: address }, raw: { from: address } } : {}),
		lastSeen: now,
		linkedAt: now,
	});
	origin.device = createDevice(integration, origin.client.id);
	// Somebody who has a conversation has written: the WhatsApp window is open.
	origin.lastMessageAt = state.clock.now();
	const creation = describeCreation(channel, integration.id, wish);
	const { conversation } = createConversation(
		state,
		{ type: 'personal' },
		[{ user, clients: [origin] }],
		creation,
	);
	return {
		userId: user.id,
		conversationId: conversation.id,
		clientId: origin.client.id,
		channel: channel.name,
		integrationId: integration.id,
		address,
	};
}
