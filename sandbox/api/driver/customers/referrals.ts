import { publish } from '../../webhooks/events';
import { describeSource, type Place } from './places';
import { assignDefault } from '../../switchboard/switchboards';
import { viewEventConversation } from '../../webhooks/eventResources';
import type { World } from '../../state/world';

export interface Referral {
	code: string;
	details?: { source?: string; type?: string; adId?: string };
}

/** Tells the webhooks that a link or an advertisement led the customer here. */
export function publishReferral(
	world: World,
	{ stored, origin }: Place,
	{ code, details }: Referral,
	copies?: number,
): void {
	const user = world.store.users.get(origin.userId);
	const source = describeSource(world, origin);
	assignDefault(world, stored, source.integrationId);
	publish(
		world,
		'conversation:referral',
		(lens) => ({
			conversation: viewEventConversation(stored),
			user: user && lens.user(user),
			source: lens.source(source, origin),
			referral: { code, ...(details && { details }) },
		}),
		{ copies },
	);
}
