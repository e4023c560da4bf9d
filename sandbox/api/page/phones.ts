import { channels } from '../channels/channels';
import { readChannel } from '../channels/clientChannel';
import { isWindowOpen } from '../channels/deliveryFailures';
import { listConversationsOf } from '../conversations/conversations';
import type { StoredClient } from '../model';
import { listClientsOf } from '../people/clients';
import { findConversationOfClient } from '../people/participants';
import type { SandboxState } from '../state/state';
import { nameUser } from './customerName';
import type { Phone, PhoneEntry } from './records';
import { listRivals } from './rivals';

const MAXIMUM_ENTRIES = 100;

/** The screen keeps what was posted; whether a form was answered since, the conversation knows. */
function listEntries({ store }: SandboxState, userId: string, channel: string): PhoneEntry[] {
	const shown = store.screens.get(userId)?.filter((entry) => entry.channel === channel) ?? [];
	return shown.slice(-MAXIMUM_ENTRIES).map((entry) => {
		if (entry.content.type !== 'form') return entry;
		const stored = store.conversations.get(entry.conversationId);
		const form = stored?.messages.find(({ id }) => id === entry.messageId);
		return { ...entry, isSubmitted: form?.content.submitted === true };
	});
}

const findConversationOf = (state: SandboxState, stored: StoredClient) =>
	findConversationOfClient(state, stored) ?? listConversationsOf(state, stored.userId)[0];

function listLinkedChannels(state: SandboxState, { userId, client }: StoredClient): string[] {
	if (client.type !== 'sdk') return [];
	const others = listClientsOf(state, userId).filter((other) => other.client.type !== 'sdk');
	const linked = others.map((other) => readChannel(state, other.client));
	return [...new Set(linked)].filter((channel) => channels.has(channel));
}

function describePhone(state: SandboxState, stored: StoredClient): Phone | undefined {
	const { userId, client, confirmation } = stored;
	const user = state.store.users.get(userId);
	const channel = readChannel(state, client);
	if (!user || !channels.has(channel)) return undefined;
	const current = findConversationOf(state, stored);
	const participant = current?.participants.find((one) => one.userId === userId);
	return {
		kind: 'phone',
		id: client.id,
		userId,
		name: nameUser(user, client),
		channel,
		address: client.info?.phoneNumber ?? client.externalId ?? '',
		externalId: user.externalId,
		locale: user.profile.locale ?? undefined,
		linkedChannels: listLinkedChannels(state, stored),
		conversationId: current?.conversation.id,
		isBlocked: client.status === 'blocked',
		...(channel === 'whatsapp' && { isWindowOpen: isWindowOpen(state, stored) }),
		hasLinkRequest: client.status === 'pending' && confirmation === 'prompt',
		isBusinessTyping: (current?.typingUntil ?? 0) > state.clock.now(),
		businessLastRead: current?.conversation.businessLastRead,
		unreadCount: participant?.unreadCount ?? 0,
		rivals: listRivals(state, current?.conversation),
		entries: listEntries(state, userId, channel),
	};
}

export function listPhones(state: SandboxState): Phone[] {
	const counts = new Map<string, number>();
	return [...state.store.clients.values()].flatMap((stored) => {
		const phone = describePhone(state, stored);
		if (!phone) return [];
		const key = `${phone.userId} ${phone.channel}`;
		const number = (counts.get(key) ?? 0) + 1;
		counts.set(key, number);
		return number > 1 ? { ...phone, number } : phone;
	});
}
