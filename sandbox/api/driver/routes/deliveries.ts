import type { Route } from '../../http/routing';
import type { Delivery, Webhook } from '../../model';
import { createWebhookRequest } from '../../webhooks/courier';
import { DriverError } from '../errors';
import { IdleWait, RawDelivery } from '../schemas';

/** Without the headers, which hold the webhook's secret. */
function viewDelivery({ id, webhookId, target, body, state, attempts }: Delivery) {
	return { id, webhookId, target, body: JSON.parse(body) as unknown, state, attempts };
}

export const routeDeliveries: Route = (api, state) => {
	function findWebhook(id: string): Webhook {
		const webhooks = [...state.store.integrations.values()].flatMap(
			(integration) => integration.webhooks ?? [],
		);
		const webhook = webhooks.find((one) => one.id === id);
		if (!webhook) throw new DriverError(`There is no webhook "${id}".`);
		return webhook;
	}

	api.get('/deliveries', () => state.courier.deliveries.all().map(viewDelivery));

	api.post<{ Params: { delivery: string } }>('/deliveries/:delivery/redeliver', ({ params }) => {
		const delivery = state.courier.deliveries.all().find(({ id }) => id === params.delivery);
		if (!delivery) throw new DriverError(`There is no delivery "${params.delivery}".`);
		const { webhookId, target, headers, body } = delivery;
		return viewDelivery(state.courier.send({ webhookId, target, headers, body }));
	});

	api.post<{ Params: { webhook: string } }, unknown, { body: typeof RawDelivery }>(
		'/webhooks/:webhook/raw',
		{ schema: { body: RawDelivery } },
		async ({ params, body }) => {
			const webhook = findWebhook(params.webhook);
			const text = typeof body.body === 'string' ? body.body : JSON.stringify(body.body);
			const request = createWebhookRequest(webhook, text);
			const all = Object.entries({ ...request.headers, ...body.headers });
			const kept = all.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
			return await state.courier.sendOnce({ ...request, headers: Object.fromEntries(kept) });
		},
	);

	api.post('/idle', { schema: { body: IdleWait } }, async ({ body }) => {
		await state.courier.whenIdle(body.ignoreRetries);
		return {};
	});
};
