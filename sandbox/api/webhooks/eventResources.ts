import type { Metadata, StoredConversation, User } from '../model';
import type { SandboxState } from '../state/state';

/** How webhooks show a user; the whole of it only with `includeFullUser`. */
export function toEventUser(user: User, isFull: boolean) {
	const { id, authenticated, externalId, zendeskId, brandId } = user;
	const { signedUpAt, profile, metadata, identities } = user;
	const truncated = { id, authenticated, externalId, zendeskId, brandId };
	return isFull ? { ...truncated, signedUpAt, profile, metadata, identities } : truncated;
}

/** As it is now, unless the driver wants events to know an older state. */
function findShownMetadata(
	{ settings, clock }: SandboxState,
	{ conversation, pastMetadata = [] }: StoredConversation,
): Metadata | undefined {
	const states = [...pastMetadata, { metadata: conversation.metadata, until: Infinity }];
	const moment = clock.now() - settings.eventMetadataLagMs;
	const lagging = states.findIndex(({ until }) => until > moment);
	return states[Math.max(0, lagging - settings.eventMetadataChangesBehind)]?.metadata;
}

/** Webhooks show less of a conversation than the API does. */
export function toEventConversation(state: SandboxState, stored: StoredConversation) {
	const { conversation, brandId } = stored;
	const { id, type } = conversation;
	const metadata = findShownMetadata(state, stored);
	const { activeSwitchboardIntegration, pendingSwitchboardIntegration } = conversation;
	const hasMetadata = metadata !== undefined && Object.keys(metadata).length > 0;
	return {
		id,
		type,
		...(hasMetadata ? { metadata } : {}),
		brandId,
		activeSwitchboardIntegration,
		pendingSwitchboardIntegration,
	};
}
