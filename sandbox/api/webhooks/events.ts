import { hears, type Shown } from './audience';
import { addressOrder } from './courier';
import { createId } from '../state/ids';
import type { Client, Device, Source, StoredClient, Trigger, User, Webhook } from '../model';
import { viewEventUser } from './eventResources';
import type { World } from '../state/world';

/** Shows users and sources as fully as one webhook asked for. */
export interface Lens {
	user(user: User): object;
	source(source: Source, origin?: StoredClient): object;
}

function createLens({ includeFullUser, includeFullSource }: Webhook): Lens {
	const sourceClient = (origin?: StoredClient): { client?: Client; device?: Device } =>
		includeFullSource && origin ? { client: origin.client, device: origin.device } : {};
	return {
		user: (user) => viewEventUser(user, includeFullUser),
		source: (source, origin) => ({ ...source, ...sourceClient(origin) }),
	};
}

/** Whom an event reaches beyond the usual. */
interface Reach {
	/** How often each webhook gets it, all at the same moment. */
	copies?: number;
	/** Switchboard integrations that hear of it even on standby. */
	involved?: string[];
}

/** Sends one event to every webhook that subscribed to it and may hear of it. */
export function publish(
	world: World,
	type: Trigger,
	describe: (lens: Lens) => { conversation?: Shown; [field: string]: unknown },
	{ copies = 1, involved = [] }: Reach = {},
): void {
	const event = { id: createId(), createdAt: world.clock.timestamp(), type };
	const unknown = world.settings.unknownFields ? { futureField: { since: 'tomorrow' } } : {};
	for (const { id, webhooks = [] } of world.store.integrations.values()) {
		for (const webhook of webhooks) {
			if (!webhook.triggers.includes(type)) continue;
			const payload = { ...describe(createLens(webhook)), ...unknown };
			if (!hears(world.store.switchboard, id, payload.conversation, involved)) continue;
			const body = JSON.stringify({
				app: { id: world.store.app.id },
				webhook: { id: webhook.id, version: webhook.version },
				events: [{ ...event, payload, ...unknown }],
				...unknown,
			});
			for (let copy = 0; copy < copies; copy += 1) world.courier.send(addressOrder(webhook, body));
		}
	}
}
