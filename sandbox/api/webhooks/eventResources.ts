import type { StoredConversation, User } from '../model';

/** How webhooks show a user; the whole of it only with `includeFullUser`. */
export function toEventUser(user: User, isFull: boolean) {
	const { id, authenticated, externalId, zendeskId, brandId } = user;
	const { signedUpAt, profile, metadata, identities } = user;
	const truncated = { id, authenticated, externalId, zendeskId, brandId };
	return isFull ? { ...truncated, signedUpAt, profile, metadata, identities } : truncated;
}

/** Webhooks show less of a conversation than the API does. */
export function toEventConversation({ conversation, brandId }: StoredConversation) {
	const { id, type, metadata } = conversation;
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
