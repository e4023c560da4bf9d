import type { SandboxState } from '../../state/state';
import { toEventConversation } from '../../webhooks/eventResources';
import { publish } from '../../webhooks/events';
import { describeSource, type Place } from './places';

/** The channel's own data, which the API hands on as it is; nothing describes what else the event holds. */
export function publishPassthrough(
	state: SandboxState,
	{ stored, origin }: Place,
	forwarded: Record<string, unknown>,
	copies?: number,
): void {
	const user = state.store.users.get(origin.userId);
	const source = describeSource(state, origin);
	publish(
		state,
		'passthrough:messaging',
		(include) => ({
			...forwarded,
			conversation: toEventConversation(state, stored),
			user: user && include.user(user),
			source: include.source(source, origin),
		}),
		{ copies },
	);
}
