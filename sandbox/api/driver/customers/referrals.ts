import type { Referral } from '../../model';
import type { SandboxState } from '../../state/state';
import { assignDefault } from '../../switchboard/switchboards';
import { toEventConversation } from '../../webhooks/eventResources';
import { publish } from '../../webhooks/events';
import { describeSource, type Place } from './places';

/** Tells the webhooks that a link or an advertisement led the customer here. */
export function publishReferral(
	state: SandboxState,
	{ stored, origin }: Place,
	{ code, details }: Referral,
	copies?: number,
): void {
	const user = state.store.users.get(origin.userId);
	const source = describeSource(state, origin);
	assignDefault(state, stored, source.integrationId);
	publish(
		state,
		'conversation:referral',
		(include) => ({
			conversation: toEventConversation(state, stored),
			user: user && include.user(user),
			source: include.source(source, origin),
			referral: { code, ...(details && { details }) },
		}),
		{ copies },
	);
}
