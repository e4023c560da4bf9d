import { findIntegration } from '../../../integrations/integrations';
import { addKey, listKeys, viewKey } from '../../../integrations/keys';
import type { StoredKey } from '../../../model';
import { KeyCreate } from '../../../schemas/integrations';
import { badRequest, notFound } from '../../../state/errors';
import type { SandboxState } from '../../../state/state';
import type { Route } from '../../routing';

interface KeysRoute {
	Params: { integration: string };
}

interface KeyRoute {
	Params: { integration: string; key: string };
}

function findOwner(state: SandboxState, integrationId: string) {
	const { id, type } = findIntegration(state, integrationId);
	if (type !== 'custom') throw badRequest('API keys are available only for custom integrations');
	return { scope: 'integration' as const, integrationId: id };
}

export const routeIntegrationKeys: Route = (api, state) => {
	const config = { scopes: ['app' as const, 'account' as const] };

	function findKey({ integration, key: keyId }: KeyRoute['Params']): StoredKey {
		const key = listKeys(state, findOwner(state, integration)).find(({ id }) => id === keyId);
		if (!key) throw notFound();
		return key;
	}

	api.post<KeysRoute, unknown, { body: typeof KeyCreate }>(
		'/integrations/:integration/keys',
		{ config, schema: { body: KeyCreate } },
		({ params, body }, reply) => {
			const key = addKey(state, findOwner(state, params.integration), body.displayName);
			return reply.code(201).send({ key: viewKey(key) });
		},
	);

	api.get<KeysRoute>('/integrations/:integration/keys', { config }, ({ params }) => ({
		keys: listKeys(state, findOwner(state, params.integration)).map(viewKey),
	}));

	api.get<KeyRoute>('/integrations/:integration/keys/:key', { config }, ({ params }) => ({
		key: viewKey(findKey(params)),
	}));

	api.delete<KeyRoute>('/integrations/:integration/keys/:key', { config }, ({ params }) => {
		state.store.keys.delete(findKey(params).id);
		return {};
	});
};
