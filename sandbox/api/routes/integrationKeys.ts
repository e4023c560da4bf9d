import { badRequest, notFound } from '../errors';
import { createId, createSecret } from '../ids';
import { findIntegration } from '../integrations';
import type { Route } from '../routing';
import { KeyCreate } from '../schemas/integrations';
import type { StoredKey } from '../store';
import { viewKey } from '../views';

const MAXIMUM_KEYS = 10;

interface KeysRoute {
	Params: { integration: string };
}

interface KeyRoute {
	Params: { integration: string; key: string };
}

export const routeIntegrationKeys: Route = (api, world) => {
	const config = { scopes: ['app' as const, 'account' as const] };

	function listKeys(integrationId: string): StoredKey[] {
		const { id, type } = findIntegration(world, integrationId);
		if (type !== 'custom') throw badRequest('API keys are available only for custom integrations');
		return [...world.store.keys.values()].filter((key) => key.integrationId === id);
	}

	function findKey({ integration, key: keyId }: KeyRoute['Params']): StoredKey {
		const key = listKeys(integration).find(({ id }) => id === keyId);
		if (!key) throw notFound();
		return key;
	}

	api.post<KeysRoute, unknown, { body: typeof KeyCreate }>(
		'/integrations/:integration/keys',
		{ config, schema: { body: KeyCreate } },
		({ params, body }, reply) => {
			const integrationId = params.integration;
			if (listKeys(integrationId).length >= MAXIMUM_KEYS) {
				throw badRequest(`Integration has reached the max number of keys (${MAXIMUM_KEYS})`);
			}
			const secret = createSecret(64, 'base64url');
			const key: StoredKey = {
				id: `int_${createId()}`,
				displayName: body.displayName,
				secret,
				scope: 'integration',
				integrationId,
			};
			world.store.keys.set(key.id, key);
			return reply.code(201).send({ key: viewKey(key) });
		},
	);

	api.get<KeysRoute>('/integrations/:integration/keys', { config }, ({ params }) => ({
		keys: listKeys(params.integration).map(viewKey),
	}));

	api.get<KeyRoute>('/integrations/:integration/keys/:key', { config }, ({ params }) => ({
		key: viewKey(findKey(params)),
	}));

	api.delete<KeyRoute>('/integrations/:integration/keys/:key', { config }, ({ params }) => {
		world.store.keys.delete(findKey(params).id);
		return {};
	});
};
