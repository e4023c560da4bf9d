import { addKey, listKeys, viewKey } from '../../../integrations/keys';
import type { StoredKey } from '../../../model';
import { KeyCreate } from '../../../schemas/integrations';
import { notFound } from '../../../state/errors';
import type { Route } from '../../routing';

interface KeyRoute {
	Params: { key: string };
}

export const routeAppKeys: Route = (api, state) => {
	const config = { scopes: ['account' as const] };
	const owner = { scope: 'app' as const };

	function findKey(keyId: string): StoredKey {
		const key = listKeys(state, owner).find(({ id }) => id === keyId);
		if (!key) throw notFound();
		return key;
	}

	api.post('/keys', { config, schema: { body: KeyCreate } }, ({ body }, reply) => {
		return reply.code(201).send({ key: viewKey(addKey(state, owner, body.displayName)) });
	});

	api.get('/keys', { config }, () => ({ keys: listKeys(state, owner).map(viewKey) }));

	api.get<KeyRoute>('/keys/:key', { config }, ({ params }) => ({ key: viewKey(findKey(params.key)) }));

	api.delete<KeyRoute>('/keys/:key', { config }, ({ params }) => {
		state.store.keys.delete(findKey(params.key).id);
		return {};
	});
};
