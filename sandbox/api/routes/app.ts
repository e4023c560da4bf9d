import { Type } from '@sinclair/typebox';
import { mergeMetadata } from '../metadata';
import type { Route } from '../routing';
import { metadata, text } from '../schemas/typebox';

/** The app itself cannot be created or deleted here: Zendesk accounts have one. */
const AppUpdate = Type.Object({
	displayName: Type.Optional(text(100)),
	settings: Type.Optional(
		Type.Partial(
			Type.Object({
				conversationRetentionSeconds: Type.Integer({ minimum: 0 }),
				maskCreditCardNumbers: Type.Boolean(),
				useAnimalNames: Type.Boolean(),
				echoPostback: Type.Boolean(),
				ignoreAutoConversationStart: Type.Boolean(),
				multiConvoEnabled: Type.Boolean(),
				appLocalizationEnabled: Type.Boolean(),
				endSessionEnabled: Type.Boolean(),
				disableConversationReopen: Type.Boolean(),
			}),
		),
	),
	metadata: Type.Optional(metadata),
});

export const routeApp: Route = (api, world) => {
	const config = { scopes: ['app' as const, 'account' as const] };

	api.get('/', { config }, () => ({ app: { ...world.store.app, subdomain: 'sandbox' } }));

	api.patch('/', { config, schema: { body: AppUpdate } }, ({ body }) => {
		const { app } = world.store;
		if (body.displayName !== undefined) app.displayName = body.displayName;
		if (body.settings) app.settings = { ...app.settings, ...body.settings };
		if (body.metadata !== undefined) app.metadata = mergeMetadata(app.metadata, body.metadata, 'App');
		return { app };
	});
};
