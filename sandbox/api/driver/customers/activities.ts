import { publishActivity, type ActivityType } from '../../conversations/activities';
import type { World } from '../../state/world';
import { describeSource, type Place } from './places';

export function actAsCustomer(
	world: World,
	{ stored, origin }: Place,
	type: ActivityType,
	copies?: number,
): void {
	const user = world.store.users.get(origin.userId);
	publishActivity(world, stored, { type, user, source: describeSource(world, origin), origin, copies });
}
