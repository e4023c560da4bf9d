import type { Source, StoredClient, StoredConversation, User } from '../model';
import type { SandboxState } from '../state/state';
import { toEventConversation } from '../webhooks/eventResources';
import { publish } from '../webhooks/events';

export type ActivityType = 'conversation:read' | 'typing:start' | 'typing:stop';

interface Activity {
	type: ActivityType;
	/** Nobody in particular when the business acts. */
	user?: User;
	source: Source;
	origin?: StoredClient;
	copies?: number;
}

function markAsRead(
	state: SandboxState,
	{ conversation, participants }: StoredConversation,
	user?: User,
): void {
	const now = state.clock.timestamp();
	if (!user) conversation.businessLastRead = now;
	for (const participant of participants) {
		if (participant.userId === user?.id) Object.assign(participant, { unreadCount: 0, lastRead: now });
	}
}

/** Channels show it for some seconds, if nothing comes. */
const TYPING_MS = 10_000;

function showTyping({ clock, changes }: SandboxState, stored: StoredConversation, isTyping: boolean): void {
	stored.typingUntil = isTyping ? clock.now() + TYPING_MS : undefined;
	if (isTyping) clock.schedule(TYPING_MS, changes.tell);
}

/** Tells the webhooks that somebody read or types. */
export function publishActivity(state: SandboxState, stored: StoredConversation, activity: Activity): void {
	const { type, user, source, origin, copies } = activity;
	const isRead = type === 'conversation:read';
	if (isRead) markAsRead(state, stored, user);
	else if (!user) showTyping(state, stored, type === 'typing:start');
	publish(
		state,
		isRead ? 'conversation:read' : 'conversation:typing',
		(include) => ({
			conversation: toEventConversation(state, stored),
			activity: {
				type,
				author: user ? { type: 'user', userId: user.id, user: include.user(user) } : { type: 'business' },
				source: include.source(source, origin),
			},
		}),
		{ copies },
	);
}
