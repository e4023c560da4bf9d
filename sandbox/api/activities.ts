import { describeSource, type Place } from './places';
import { publish } from './events';
import { viewEventConversation } from './views';
import type { World } from './world';

export type ActivityType = 'conversation:read' | 'typing:start' | 'typing:stop';

/** Tells the webhooks that a customer read or types. */
export function publishActivity(
	world: World,
	{ stored, origin }: Place,
	type: ActivityType,
	copies?: number,
): void {
	const user = world.store.users.get(origin.userId);
	const source = describeSource(world, origin);
	if (type === 'conversation:read') {
		const participant = stored.participants.find(({ userId }) => userId === origin.userId);
		Object.assign(participant ?? {}, { unreadCount: 0, lastRead: world.clock.timestamp() });
	}
	publish(
		world,
		type === 'conversation:read' ? 'conversation:read' : 'conversation:typing',
		(lens) => ({
			conversation: viewEventConversation(stored),
			activity: {
				type,
				author: { type: 'user', userId: origin.userId, user: user && lens.user(user) },
				source: lens.source(source, origin),
			},
		}),
		copies,
	);
}
