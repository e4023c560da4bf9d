import { AppCreate } from '../../../schemas/apps';
import { ApiError, forbidden } from '../../../state/errors';
import { createId } from '../../../state/ids';
import { checkMetadata } from '../../../state/metadataLimits';
import { createStore } from '../../../state/store';
import { paginate } from '../../pagination';
import { readGroup, type Query } from '../../query';
import type { Route } from '../../routing';

const defaults = {
	appLocalizationEnabled: true,
	echoPostback: false,
	maskCreditCardNumbers: true,
	multiConvoEnabled: false,
	useAnimalNames: false,
};

/** All apps of the account. */
export const routeApps: Route = (api, state) => {
	const config = { scopes: ['account' as const] };

	api.post('/apps', { config, schema: { body: AppCreate } }, ({ body }, reply) => {
		const { displayName, settings, metadata } = body;
		checkMetadata(metadata, 'App');
		const { stores } = state.apps;
		if (stores.size >= state.settings.appLimit) {
			const title = 'Your account has reached the maximum number of apps for your subscription plan';
			throw new ApiError(402, 'payment_required', [title]);
		}
		const id = createId();
		const app = { id, displayName, settings: { ...defaults, ...settings }, metadata: metadata ?? {} };
		stores.set(id, createStore(app));
		return reply.code(201).send({ app });
	});

	api.get<{ Querystring: Query }>('/apps', { config }, (request) => {
		if (readGroup(request.query, 'filter')?.serviceAccountId !== undefined) {
			throw forbidden('The serviceAccountId provided does not match supplied credentials');
		}
		const all = [...state.apps.stores.values()].map(({ app }) => app);
		const { records: apps, meta, links } = paginate(request, all);
		return { apps, meta, links };
	});
};
