import type { Static } from '@sinclair/typebox';
import type { Conversation, StoredConversation } from '../model';
import type { ConversationUpdate } from '../schemas/conversations';
import { changeMetadata } from '../state/metadataLimits';
import type { SandboxState } from '../state/state';

/** Changes what is given and leaves the rest; no event tells of it. */
export function updateConversation(
	{ settings, clock }: SandboxState,
	stored: StoredConversation,
	{ metadata, displayName, description, iconUrl }: Static<typeof ConversationUpdate>,
): Conversation {
	const { conversation } = stored;
	if (metadata !== undefined) {
		const changed = changeMetadata(settings, conversation.metadata, metadata, 'Conversation');
		stored.pastMetadata ??= [];
		stored.pastMetadata.push({ metadata: conversation.metadata, until: clock.now() });
		conversation.metadata = changed;
	}
	if (displayName !== undefined) conversation.displayName = displayName;
	if (description !== undefined) conversation.description = description;
	if (iconUrl !== undefined) conversation.iconUrl = iconUrl;
	return conversation;
}
