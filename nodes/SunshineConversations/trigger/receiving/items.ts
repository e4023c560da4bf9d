import type { IDataObject } from 'n8n-workflow';
import { describeMessage, describeSource, describeUser } from '../../vocabulary/describe';
import type { EventPayload } from '../../vocabulary/payload';
import { pick, withoutGaps } from '../../vocabulary/pick';
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
		forwarded: type === 'passthrough:messaging' ? readForwarded(payload) : undefined,
	});
}

const OWN_FIELDS = new Set(['conversation', 'user', 'client', 'source']);

/** Nothing describes what a channel sends, so all is kept that has no field of its own. */
function readForwarded(payload: EventPayload): IDataObject | undefined {
	const names = Object.keys(payload).filter((name) => !OWN_FIELDS.has(name));
	return names.length > 0 ? pick(payload as IDataObject, names) : undefined;
}

function describeOutcome(payload: EventPayload): IDataObject {
	const { error, client, mergedClients, referral } = payload;
	return {
		activityType: payload.activity?.type,
		isFinalEvent: payload.isFinalEvent,
		failureCode: error?.code,
		failureMessage: error?.message,
		failureDetails: error?.underlyingError,
		reason: payload.reason ?? payload.creationReason,
		clientId: client?.id ?? mergedClients?.surviving?.id,
		discardedClientId: mergedClients?.discarded?.id,
		clientStatus: client?.status,
		referralCode: referral?.code,
		referralDetails: referral?.details,
		campaignId: payload.source?.campaign?.id,
	};
}
