import type { Client, Device, Source, StoredClient, Trigger, User, Webhook } from '../model';
import { createId } from '../state/ids';
import type { SandboxState } from '../state/state';
import { hears, type EventConversation } from './audience';
import { createWebhookRequest } from './courier';
import { toEventUser } from './eventResources';

/** Shows users and sources as fully as one webhook asked for. */
export interface Include {
	user(user: User): object;
	source(source: Source, origin?: StoredClient): object;
}

function createInclude({ includeFullUser, includeFullSource }: Webhook): Include {
	const sourceClient = (origin?: StoredClient): { client?: Client; device?: Device } =>
		includeFullSource && origin ? { client: origin.client, device: origin.device } : {};
	return {
		user: (user) => toEventUser(user, includeFullUser),
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
	state: SandboxState,
	type: Trigger,
	describe: (include: Include) => { conversation?: EventConversation; [field: string]: unknown },
	{ copies = 1, involved = [] }: Reach = {},
): void {
	const event = { id: createId(), createdAt: state.clock.timestamp(), type };
	const unknown = state.settings.unknownFields ? { futureField: { since: 'tomorrow' } } : {};
	for (const { id, webhooks = [] } of state.store.integrations.values()) {
		for (const webhook of webhooks) {
			if (!webhook.triggers.includes(type)) continue;
			const payload = { ...describe(createInclude(webhook)), ...unknown };
			if (!hears(state.store.switchboard, id, payload.conversation, involved)) continue;
			const body = JSON.stringify({
				app: { id: state.store.app.id },
				webhook: { id: webhook.id, version: webhook.version },
				events: [{ ...event, payload, ...unknown }],
				...unknown,
			});
			for (let copy = 0; copy < copies; copy += 1) state.courier.send(createWebhookRequest(webhook, body));
		}
	}
}
