import type { Integration } from '../../../sandbox/api/model';
import type { SandboxOptions } from '../../../sandbox/api/server';
import { useReceiver } from './receiver';
import { useSandbox } from './sandbox';

interface Subscription {
	integrationId: string;
	webhookId: string;
	secret: string;
}

/** A sandbox, and a receiver that it can send events to. */
export function useWebhook(options?: SandboxOptions) {
	const surroundings = useSandbox(options);
	const receiver = useReceiver();

	async function subscribe(triggers: string[], settings: object = {}): Promise<Subscription> {
		const webhooks = [{ target: receiver.target, triggers, ...settings }];
		const { data } = await surroundings.api.post('/integrations', { type: 'custom', webhooks });
		const { id: integrationId, webhooks: created } = (data as { integration: Integration }).integration;
		const [webhook] = created ?? [];
		if (!webhook) throw new Error('no webhook');
		return { integrationId, webhookId: webhook.id, secret: webhook.secret };
	}

	/** All that has arrived, in the order in which it came about. */
	async function readEvents() {
		await surroundings.driver.untilIdle();
		const events = receiver.received.flatMap(({ body }) => body.events);
		return events.sort((left, right) => (left.id < right.id ? -1 : 1));
	}

	return { surroundings, receiver, subscribe, readEvents };
}
