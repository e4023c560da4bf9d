import type { IDataObject } from 'n8n-workflow';
import { describeMessage, describeSource, describeUser } from '../../vocabulary/describe';
import type { EventPayload } from '../../vocabulary/payload';
import { withoutGaps } from '../../vocabulary/pick';
import type { WebhookEvent } from './envelope';

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
