import type { IDataObject } from 'n8n-workflow';
import { describeClient } from '../../vocabulary/describe/client';
import { describeControl, describeConversation } from '../../vocabulary/describe/conversation';
import { prefixed } from '../../vocabulary/describe/prefixed';
import { describeUser, fullName } from '../../vocabulary/describe/user';
import type { EventPayload } from '../../vocabulary/payload';
import { listOf, objectOf, unlessEmpty } from '../../vocabulary/pick';

/** What came of it: of a delivery, a link, a hand-over, a referral. */
export function describeOutcome(payload: EventPayload): IDataObject {
	const { referral } = payload;
	const { code, message, underlyingError, ...furtherError } = objectOf(payload.error);
	const externalMessageIds = listOf(payload.externalMessages).flatMap((one) => objectOf(one).id ?? []);
	return {
		activityType: payload.activity?.type,
		isFinalEvent: payload.isFinalEvent,
		externalMessageIds: externalMessageIds.length > 0 ? externalMessageIds : undefined,
		failureCode: code,
		failureMessage: message,
		failureDetails: underlyingError ?? unlessEmpty(furtherError),
		reason: payload.reason ?? payload.creationReason,
		referralCode: referral?.code,
		referralDetails: referral?.details,
	};
}

/** What went into the other user, conversation and client. */
export function describeMerge(payload: EventPayload): IDataObject {
	const { mergedUsers, mergedConversations, mergedClients, discardedMetadata } = payload;
	const user = mergedUsers?.discarded;
	const conversation = mergedConversations?.discarded;
	return {
		...prefixed('discardedUser', { ...describeUser(user), displayName: fullName(user) }),
		...prefixed('discardedConversation', {
			...describeConversation(conversation),
			...describeControl(conversation),
		}),
		...prefixed('discardedClient', describeClient(mergedClients?.discarded)),
		discardedMetadata,
	};
}
