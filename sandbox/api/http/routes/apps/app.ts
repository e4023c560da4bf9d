import { AppUpdate } from '../../../schemas/apps';
import { badRequest } from '../../../state/errors';
import { APP_ID } from '../../../state/fixedCredentials';
import { changeMetadata } from '../../../state/metadataLimits';
import type { Route } from '../../routing';

/** One app; those beside the fixed one come and go by account keys. */
export const routeApp: Route = (api, state) => {
	const config = { scopes: ['app' as const, 'account' as const] };

	api.get('/', { config }, () => ({ app: { ...state.store.app, subdomain: 'sandbox' } }));

	api.patch('/', { config, schema: { body: AppUpdate } }, ({ body }) => {
		const { app } = state.store;
		if (body.displayName !== undefined) app.displayName = body.displayName;
		if (body.settings) app.settings = { ...app.settings, ...body.settings };
		if (body.metadata !== undefined)
			app.metadata = changeMetadata(state.settings, app.metadata, body.metadata, 'App');
		return { app };
	});

	api.delete('/', { config: { scopes: ['account'] } }, () => {
		const { id } = state.store.app;
		if (id === APP_ID) throw badRequest('The app that the sandbox starts with cannot be deleted');
		state.apps.stores.delete(id);
		return {};
	});
};
