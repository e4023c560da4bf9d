import type { IDataObject } from 'n8n-workflow';
import { withoutGaps } from '../simplify';
import type { WebhookEvent } from './envelope';
import { authorOf, channelOf, sourceOf, userOf, type EventPayload } from './payload';

/** The event in one flat object: what a workflow needs, and nothing that does not apply. */
export function simplify({ id, type, createdAt, payload }: WebhookEvent): IDataObject {
	return withoutGaps({
		eventId: id,
		eventType: type,
		createdAt,
		conversationId: payload.conversation?.id,
		...describeSource(payload),
		...describeUser(payload),
		...describeMessage(payload),
		payload: payload.message?.content?.payload ?? payload.postback?.payload,
		metadata: payload.message?.metadata ?? payload.postback?.metadata ?? payload.metadata,
		inControl: payload.conversation?.activeSwitchboardIntegration?.name,
		offeredTo: payload.conversation?.pendingSwitchboardIntegration?.name,
		...describeOutcome(payload),
	});
}

/** The channel, or what else it came from. */
export function describeSource(payload: EventPayload): IDataObject {
	const channel = channelOf(payload);
	const source = sourceOf(payload);
	return { channel, source: source === channel ? undefined : source };
}

export function describeUser(payload: EventPayload): IDataObject {
	const author = authorOf(payload);
	const user = userOf(payload);
	const names = [user?.profile?.givenName, user?.profile?.surname];
	const fullName = names.filter((name) => typeof name === 'string' && name !== '').join(' ');
	return {
		authorType: author?.type,
		userId: user?.id ?? author?.userId,
		userExternalId: user?.externalId,
		userName: author?.displayName ?? (fullName || undefined),
		discardedUserId: payload.mergedUsers?.discarded?.id,
	};
}

export function describeMessage({ message }: EventPayload): IDataObject {
	const content = message?.content;
	return {
		messageId: message?.id,
		messageType: content?.type,
		text: content?.text ?? content?.textFallback,
		mediaUrl: content?.mediaUrl,
		coordinates: content?.coordinates,
		fields: content?.fields,
	};
}

function describeOutcome(payload: EventPayload): IDataObject {
	const { error, client, referral } = payload;
	return {
		activityType: payload.activity?.type,
		isFinalEvent: payload.isFinalEvent,
		failureCode: error?.code,
		failureMessage: error?.message,
		failureDetails: error?.underlyingError,
		reason: payload.reason ?? payload.creationReason,
		clientId: client?.id,
		clientStatus: client?.status,
		referralCode: referral?.code,
		referralDetails: referral?.details,
	};
}
