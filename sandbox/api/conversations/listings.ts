import type { Message, StoredConversation } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';

/** The next so many listings miss what comes from now on. */
export function hideNewMessages(stored: StoredConversation, listings: number): void {
	stored.blindListings = { after: createId(), left: listings };
}

/** What a listing knows of by now: all messages, unless the driver wants new ones to come late. */
export function listMessages(
	{ settings: { listingLagMs }, clock }: SandboxState,
	stored: StoredConversation,
): Message[] {
	const { messages, blindListings: blind } = stored;
	const moment = clock.now() - listingLagMs;
	const isOld = ({ received }: Message) => listingLagMs === 0 || Date.parse(received) <= moment;
	const known = messages.filter((message) => isOld(message) && (!blind || message.id < blind.after));
	if (blind) blind.left -= 1;
	if (blind?.left === 0) delete stored.blindListings;
	return known;
}
