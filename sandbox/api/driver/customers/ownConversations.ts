import { updateConversation } from '../../conversations/updates';
import type { Conversation } from '../../model';
import type { SandboxState } from '../../state/state';
import type { OwnConversationUpdate } from '../customerSchemas';
import { DriverError } from '../errors';
import { describeSource, type Place } from './places';

/** `updateConversation` of the SDKs, which anybody with a web chat can call. */
export function updateOwnConversation(
	state: SandboxState,
	{ stored, origin }: Place,
	change: OwnConversationUpdate,
): Conversation {
	if (origin.client.type !== 'sdk') {
		const { type } = describeSource(state, origin);
		throw new DriverError(
			`On ${type} customers cannot change a conversation: only web chats and apps let them.`,
		);
	}
	return updateConversation(state, stored, change);
}
