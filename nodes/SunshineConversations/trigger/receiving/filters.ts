import { isSdkChannel, SDK } from '../../vocabulary/channels';
import { authorOf, channelOf } from '../../vocabulary/payload';
import type { WebhookEvent } from './envelope';

export interface EventFilter {
	/** The API's names of events. */
	events: string[];
	messagesFrom: 'anyone' | 'business' | 'user';
	/** The API's names of channels; empty for all. Events that belong to none pass. */
	channels: string[];
	/** Name or ID of a switchboard integration; undefined for no such filter. */
	onlyWhileInControl?: string;
}

export function passes(event: WebhookEvent, filter: EventFilter): boolean {
	return (
		filter.events.includes(event.type) &&
		isFromWantedAuthor(event, filter.messagesFrom) &&
		isFromWantedChannel(event, filter.channels) &&
		isInControl(event, filter.onlyWhileInControl)
	);
}

/** Only messages have an author to choose by: the API reports its own messages, too. */
function isFromWantedAuthor({ type, payload }: WebhookEvent, wanted: EventFilter['messagesFrom']): boolean {
	return type !== 'conversation:message' || wanted === 'anyone' || authorOf(payload)?.type === wanted;
}

function isFromWantedChannel({ payload }: WebhookEvent, wanted: string[]): boolean {
	const channel = channelOf(payload);
	if (wanted.length === 0 || channel === undefined) return true;
	return channel === SDK ? wanted.some(isSdkChannel) : wanted.includes(channel);
}

/** A conversation that nobody controls is in nobody else's hand. */
function isInControl({ payload }: WebhookEvent, wanted: string | undefined): boolean {
	const active = payload.conversation?.activeSwitchboardIntegration;
	if (!wanted || !active) return true;
	return [active.name, active.id, active.integrationId].includes(wanted);
}
