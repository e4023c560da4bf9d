import { Type, type TSchema } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import {
	addIntegration,
	findIntegration,
	removeIntegration,
	viewIntegration,
} from '../../../integrations/integrations';
import { integrationTypes } from '../../../schemas/integrations';
import { displayName } from '../../../schemas/typebox';
import { badRequest, missing } from '../../../state/errors';
import { createSecret } from '../../../state/ids';
import type { SandboxState } from '../../../state/state';
import {
	countWebhooks,
	createWebhook,
	MAXIMUM_WEBHOOKS,
	probeTarget,
	type WebhookDraft,
} from '../../../webhooks/webhooks';
import { paginate } from '../../pagination';
import { readGroup, type Query } from '../../query';
import type { Route } from '../../routing';
import { describeProblems } from '../../validation';

const IntegrationCreate = Type.Object({ type: Type.String() }, { additionalProperties: true });
const IntegrationUpdate = Type.Object(
	{ displayName: Type.Optional(displayName) },
	{ additionalProperties: true },
);

interface IntegrationRoute {
	Params: { integration: string };
}

function checkBody(request: FastifyRequest, schema: TSchema): void {
	const validate = request.compileValidationSchema(schema);
	if (!validate(request.body)) throw badRequest(...describeProblems(validate.errors ?? []));
}

function checkTwilio(settings: Record<string, unknown>): void {
	if (settings.phoneNumberSid === undefined && settings.messagingServiceSid === undefined) {
		throw badRequest("should have required property 'phoneNumberSid'");
	}
}

function checkResponder({ store }: SandboxState, { defaultResponderId: id }: Record<string, unknown>): void {
	if (id === undefined || id === null) return;
	if (!store.switchboard?.integrations.some((one) => one.id === id)) throw missing('switchboard_integration');
}

export const routeIntegrations: Route = (api, state) => {
	// Reading the list is open to integration keys: production code does it, whatever the documentation says.
	const config = { scopes: ['app' as const, 'account' as const] };

	api.post('/integrations', { config, schema: { body: IntegrationCreate } }, async (request, reply) => {
		const { type, ...settings }: { type: string; [setting: string]: unknown } = request.body;
		const rules = integrationTypes.get(type);
		if (!rules) throw badRequest('Invalid integration type');
		checkBody(request, rules.create);
		if (type !== 'custom') checkResponder(state, settings);
		if (type === 'twilio') checkTwilio(settings);
		if (type === 'messagebird') settings.webhookSecret = createSecret(16, 'hex');
		if (type === 'custom') {
			const [draft] = settings.webhooks as WebhookDraft[];
			if (countWebhooks(state) >= MAXIMUM_WEBHOOKS) {
				throw badRequest(`App has reached the max number of webhooks (${MAXIMUM_WEBHOOKS})`);
			}
			if (draft) {
				await probeTarget(draft.target);
				settings.webhooks = [createWebhook(draft)];
			}
		}
		return await reply
			.code(201)
			.send({ integration: viewIntegration(state, addIntegration(state, type, settings)) });
	});

	api.get<{ Querystring: Query }>('/integrations', (request) => {
		const types = readGroup(request.query, 'filter')?.types?.split(',');
		const { integrationId } = request.caller;
		const visible = [...state.store.integrations.values()].filter(
			({ id, type }) => (types === undefined || types.includes(type)) && (integrationId ?? id) === id,
		);
		const { records, meta, links } = paginate(request, visible, { refusal: 'Invalid query parameters' });
		return { integrations: records.map((one) => viewIntegration(state, one)), meta, links };
	});

	api.get<IntegrationRoute>('/integrations/:integration', { config }, ({ params }) => {
		return { integration: viewIntegration(state, findIntegration(state, params.integration)) };
	});

	api.patch<IntegrationRoute, unknown, { body: typeof IntegrationUpdate }>(
		'/integrations/:integration',
		{ config, schema: { body: IntegrationUpdate } },
		({ params, body }) => {
			const integration = findIntegration(state, params.integration);
			const patchable = ['displayName', ...(integrationTypes.get(integration.type)?.patchable ?? [])];
			const entries = Object.entries(body).filter(([name]) => patchable.includes(name));
			const changes = Object.fromEntries(entries);
			checkResponder(state, changes);
			Object.assign(integration, changes);
			return { integration: viewIntegration(state, integration) };
		},
	);

	api.delete<IntegrationRoute>('/integrations/:integration', { config }, ({ params }) => {
		removeIntegration(state, findIntegration(state, params.integration));
		return {};
	});
};
