import type {
	Trigger,
	ChannelFailure,
	Message,
	ScreenEntry,
	StoredClient,
	StoredConversation,
	User,
} from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';
import { channels, type Channel } from './channels';
import { readChannel } from './clientChannel';
import { findFailure } from './deliveryFailures';
import type { PostedMessage } from './postedMessage';
import { showPosted } from './shownMessage';

/** The oldest entries scroll away. */
const MAXIMUM_ENTRIES = 1_000;

interface PhoneDelivery {
	stored: StoredConversation;
	user: User;
	channel: Channel;
	to: StoredClient;
	message: Message;
	failure?: ChannelFailure;
}

export function showOnScreen(state: SandboxState, userId: string, entry: ScreenEntry): void {
	const screen = state.store.screens.get(userId) ?? [];
	screen.push(entry);
	if (screen.length > MAXIMUM_ENTRIES) screen.shift();
	state.store.screens.set(userId, screen);
}

function publishOutcome(
	state: SandboxState,
	{ stored, user, channel, to, message, failure }: PhoneDelivery,
): void {
	const externalMessages = [{ id: createId() }];
	const publishStep = (type: Trigger, isFinalEvent: boolean) =>
		publish(state, type, (include) => ({
			conversation: toEventConversation(state, stored),
			user: include.user(user),
			message: { id: message.id },
			destination: { type: channel.name, integrationId: to.client.integrationId },
			...(failure ? { error: failure } : { externalMessages }),
			isFinalEvent,
		}));
	if (failure) return publishStep('conversation:message:delivery:failure', true);
	if (channel.confirms !== 'user') {
		publishStep('conversation:message:delivery:channel', channel.confirms === 'channel');
	}
	if (channel.confirms !== 'channel') publishStep('conversation:message:delivery:user', true);
}

/** Shows a business message on the customer's phone, if the channel takes it. */
export function showToCustomer(
	state: SandboxState,
	stored: StoredConversation,
	to: StoredClient,
	posted: PostedMessage,
): Pick<PhoneDelivery, 'channel' | 'failure'> | undefined {
	const channel = channels.get(readChannel(state, to.client));
	if (!channel) return undefined;
	const { message } = posted;
	const failure = findFailure(state, channel, to, posted);
	const integration = state.store.integrations.get(to.client.integrationId ?? '');
	showOnScreen(state, to.userId, {
		messageId: message.id,
		conversationId: stored.conversation.id,
		channel: channel.name,
		author: 'business',
		displayName: message.author.displayName,
		...showPosted(state, channel, posted, integration),
		state: failure ? 'failed' : 'delivered',
		failure,
		at: message.received,
	});
	return { channel, failure };
}

/** Takes a business message to one client and reports what became of it. */
export function deliverToPhone(
	state: SandboxState,
	stored: StoredConversation,
	user: User,
	to: StoredClient,
	posted: PostedMessage,
): void {
	const shown = showToCustomer(state, stored, to, posted);
	if (shown) publishOutcome(state, { stored, user, to, message: posted.message, ...shown });
}
