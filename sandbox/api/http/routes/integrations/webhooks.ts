import { findOwnIntegration } from '../../../integrations/integrations';
import type { Caller, Webhook } from '../../../model';
import { WebhookCreate, WebhookUpdate } from '../../../schemas/webhooks';
import { badRequest, notFound } from '../../../state/errors';
import { countWebhooks, createWebhook, MAXIMUM_WEBHOOKS, probeTarget } from '../../../webhooks/webhooks';
import type { Route } from '../../routing';

interface WebhooksRoute {
	Params: { integration: string };
}

interface WebhookRoute {
	Params: { integration: string; webhook: string };
}

/** Neither a second one nor none, unless the settings say so. */
const ONE_WEBHOOK = 'Custom integrations have exactly one webhook';

export const routeWebhooks: Route = (api, state) => {
	const config = { scopes: ['app' as const, 'integration' as const] };
	const list = '/integrations/:integration/webhooks';
	const single = `${list}/:webhook` as const;

	function find({ params, caller }: { params: WebhookRoute['Params']; caller: Caller }): Webhook {
		const { webhooks = [] } = findOwnIntegration(state, params.integration, caller);
		const webhook = webhooks.find(({ id }) => id === params.webhook);
		if (!webhook) throw notFound();
		return webhook;
	}

	api.post<WebhooksRoute, unknown, { body: typeof WebhookCreate }>(
		list,
		{ config, schema: { body: WebhookCreate } },
		async ({ params, body, caller }, reply) => {
			const integration = findOwnIntegration(state, params.integration, caller);
			const { type, webhooks = [] } = integration;
			if (type !== 'custom') throw badRequest('Webhooks are available only for custom integrations');
			if (webhooks.length > 0 && !state.settings.anyNumberOfWebhooks) throw badRequest(ONE_WEBHOOK);
			if (countWebhooks(state) >= MAXIMUM_WEBHOOKS) throw badRequest('App has too many webhooks');
			await probeTarget(body.target);
			const webhook = createWebhook(body);
			integration.webhooks = [...webhooks, webhook];
			return await reply.code(201).send({ webhook });
		},
	);

	api.get<WebhooksRoute>(list, { config }, ({ params, caller }) => {
		return { webhooks: findOwnIntegration(state, params.integration, caller).webhooks ?? [] };
	});

	api.get<WebhookRoute>(single, { config }, (request) => ({ webhook: find(request) }));

	api.patch<WebhookRoute, unknown, { body: typeof WebhookUpdate }>(
		single,
		{ config, schema: { body: WebhookUpdate } },
		async (request) => {
			const webhook = find(request);
			const { target, triggers, includeFullUser, includeFullSource } = request.body;
			if (target !== undefined && target !== webhook.target) await probeTarget(target);
			webhook.target = target ?? webhook.target;
			webhook.triggers = triggers ?? webhook.triggers;
			webhook.includeFullUser = includeFullUser ?? webhook.includeFullUser;
			webhook.includeFullSource = includeFullSource ?? webhook.includeFullSource;
			return { webhook };
		},
	);

	api.delete<WebhookRoute>(single, { config }, (request) => {
		const { id } = find(request);
		if (!state.settings.anyNumberOfWebhooks) throw badRequest(ONE_WEBHOOK);
		const integration = findOwnIntegration(state, request.params.integration, request.caller);
		integration.webhooks = integration.webhooks?.filter((webhook) => webhook.id !== id);
		return {};
	});
};
