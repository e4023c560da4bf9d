import type { ChannelFailure, StoredClient } from '../model';
import { describeOutage } from '../state/standingFaults';
import type { SandboxState } from '../state/state';
import type { Channel } from './channels';
import { findTemplate, type PostedMessage } from './postedMessage';
import { refuseTemplate } from './templates/refusals';

/** A business may write freely for this long after the customer's last message. */
export const WINDOW_MS = 24 * 60 * 60 * 1_000;

/** A customer who wrote within the last day can be answered freely. */
export function isWindowOpen({ clock }: SandboxState, { lastMessageAt = -Infinity }: StoredClient): boolean {
	return clock.now() - lastMessageAt <= WINDOW_MS;
}

/** Why a channel would not take a message that the API accepted. */
export function findFailure(
	state: SandboxState,
	channel: Channel,
	to: StoredClient,
	posted: PostedMessage,
): ChannelFailure | undefined {
	const isWhatsApp = channel.name === 'whatsapp';
	if (posted.message.content.type === 'template' && !isWhatsApp) {
		return { code: 'uncategorized_error', message: 'Unsupported message type `template`' };
	}
	// The API accepts the message all the same: only an event tells that WhatsApp did not.
	const template = isWhatsApp ? findTemplate(posted) : undefined;
	const refusal = template && refuseTemplate(state.store.templates, template);
	if (refusal) return refusal;
	if (isWhatsApp && !isWindowOpen(state, to) && !template) {
		const message = 'The customer last wrote more than 24 hours ago, so only a template may be sent';
		const underlyingError = { errors: [{ code: 131047, title: 'Re-engagement message' }] };
		return { code: 'uncategorized_error', message, underlyingError };
	}
	if (to.client.status === 'blocked')
		return { code: 'forbidden', message: 'The customer blocked the sender' };
	if (state.settings.failingChannels.includes(channel.name)) return describeOutage(channel.name);
	return state.faults.takeForChannel(channel.name);
}
