import { isSdkChannel, SDK } from '../../vocabulary/channels';
import { authorOf, channelOf } from '../../vocabulary/payload';
import { AGENTS } from '../../vocabulary/switchboard';
import type { WebhookEvent } from './envelope';

export interface EventFilter {
	/** The API's names of events. */
	events: string[];
	messagesFrom: 'anyone' | 'business' | 'user';
	/** The API's names of channels; empty for all. Events that belong to none pass. */
	channels: string[];
	/** Leaves alone what customers do while an agent has the conversation in hand. */
	silentWhileAgent: boolean;
	/** The trigger's integration, if it has a place on the switchboard: then all is left alone that others have in hand. */
	placedIntegrationId?: string;
}

export function passes(event: WebhookEvent, filter: EventFilter): boolean {
	return (
		filter.events.includes(event.type) &&
		isFromWantedAuthor(event, filter.messagesFrom) &&
		isFromWantedChannel(event, filter.channels) &&
		!(filter.silentWhileAgent && (isForAgent(event) || isForOthers(event, filter)))
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

/** What nobody but a customer does, and tells no author. */
const DONE_BY_CUSTOMERS = ['conversation:postback', 'conversation:referral'];

/** Whoever asks for the agents' messages, failed deliveries or changes of control wants to hear of them just then. */
function isForAgent({ type, payload }: WebhookEvent): boolean {
	const active = payload.conversation?.activeSwitchboardIntegration;
	const isOfCustomer = authorOf(payload)?.type === 'user' || DONE_BY_CUSTOMERS.includes(type);
	return active?.integrationType === AGENTS && isOfCustomer;
}

/** What the API would not deliver, if it were not for questions, which must hear that somebody has taken over. */
function isForOthers({ payload }: WebhookEvent, { placedIntegrationId }: EventFilter): boolean {
	const active = payload.conversation?.activeSwitchboardIntegration;
	if (placedIntegrationId === undefined || active === undefined) return false;
	return active.integrationId !== placedIntegrationId;
}
