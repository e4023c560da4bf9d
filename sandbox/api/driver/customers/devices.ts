import { channels } from '../../channels/channels';
import { createConversation, listConversationsOf } from '../../conversations/conversations';
import type { Device, User } from '../../model';
import {
	addClient,
	listClientsOf,
	publishClientAdded,
	removeClient,
	type AdditionReason,
} from '../../people/clients';
import { createDevice } from '../../people/devices';
import { preferClient } from '../../people/participants';
import type { SandboxState } from '../../state/state';
import { DriverError } from '../errors';
import type { Unlinking } from '../identitySchemas';
import { ensureIntegration } from './ensureIntegration';
import { describeSource } from './places';

/** A known user opens the SDK on one more device; who has no conversation starts one. */
export function addDevice(
	state: SandboxState,
	user: User,
	channel: string,
	reason: Exclude<AdditionReason, 'channelLinking'>,
): Device {
	const integration = ensureIntegration(state, channel);
	const now = state.clock.timestamp();
	const integrationId = integration.id;
	const draft = { type: 'sdk', status: 'active', integrationId, lastSeen: now, linkedAt: now } as const;
	const origin = addClient(state, user.id, draft);
	const device = createDevice(integration, origin.client.id);
	if (!device) throw new DriverError(`There is no SDK for ${channel}.`);
	origin.device = device;
	const source = describeSource(state, origin);
	publishClientAdded(state, origin, reason, { source, origin });
	const own = listConversationsOf(state, user.id);
	for (const stored of own) preferClient(stored, origin, false);
	if (own.length === 0) {
		const creation = { reason: 'startConversation', source } as const;
		createConversation(state, { type: 'personal' }, [{ user, clients: [origin] }], creation);
	}
	return device;
}

/** In the SDK, a customer cuts the link to another channel. */
export function unlinkChannel(state: SandboxState, user: User, { channel, clientId }: Unlinking): void {
	const clients = listClientsOf(state, user.id);
	const origin = clients.find(({ client }) => client.type === 'sdk' && client.id === (clientId ?? client.id));
	const linked = clients.find(({ client }) => client.type === channels.get(channel)?.clientType);
	if (!origin) throw new DriverError(`User ${user.id} has no SDK to cut a link with.`);
	if (!linked || linked === origin) throw new DriverError(`User ${user.id} has no link to ${channel}.`);
	removeClient(state, linked, 'sdk', { cause: { source: describeSource(state, origin), origin } });
}
