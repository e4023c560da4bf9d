import { publishActivity, type ActivityType } from '../../conversations/activities';
import type { SandboxState } from '../../state/state';
import { describeSource, type Place } from './places';

export function actAsCustomer(
	state: SandboxState,
	{ stored, origin }: Place,
	type: ActivityType,
	copies?: number,
): void {
	const user = state.store.users.get(origin.userId);
	publishActivity(state, stored, { type, user, source: describeSource(state, origin), origin, copies });
}
