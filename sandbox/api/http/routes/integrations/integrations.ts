import { Type, type TSchema } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import {
	addIntegration,
	findIntegration,
	removeIntegration,
	viewIntegration,
} from '../../../integrations/integrations';
import { integrationTypes } from '../../../schemas/integrations';
import { pickKnown } from '../../../schemas/knownFields';
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

const IntegrationCreate = Type.Object({ type: Type.String() });
const IntegrationUpdate = Type.Object({});

interface IntegrationRoute {
	Params: { integration: string };
}

/** What the type knows of the body; throws where it holds something else. */
function readSettings(request: FastifyRequest, schema: TSchema): Record<string, unknown> {
	const validate = request.compileValidationSchema(schema);
	if (!validate(request.body)) throw badRequest(...describeProblems(validate.errors ?? []));
	return pickKnown(schema, request.body) as Record<string, unknown>;
}

/** What the API says of fields that belong together, and schemas of single fields do not. */
function checkTogether(type: string, settings: Record<string, unknown>): void {
	const isMissing = (name: string) => settings[name] === undefined;
	if (type === 'twilio' && isMissing('phoneNumberSid') && isMissing('messagingServiceSid')) {
		throw badRequest("should have required property 'phoneNumberSid'");
	}
	if (type === 'line' && isMissing('channelId') !== isMissing('channelSecret')) {
		const missing = isMissing('channelId') ? 'channelId' : 'channelSecret';
		throw badRequest(`should have required property '${missing}'`);
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
		const { type } = request.body;
		const rules = integrationTypes.get(type);
		if (!rules) throw badRequest('Invalid integration type');
		const settings = readSettings(request, rules.create);
		checkResponder(state, settings);
		checkTogether(type, settings);
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
		(request) => {
			const integration = findIntegration(state, request.params.integration);
			const rules = integrationTypes.get(integration.type);
			const changes = rules ? readSettings(request, rules.update) : {};
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
