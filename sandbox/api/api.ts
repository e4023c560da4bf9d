import { authenticate } from './auth';
import { APP_ID } from './credentials';
import { missing, notFound, sendApiError } from './errors';
import { addRecordingHooks } from './requests';
import { routeActivities } from './routes/activities';
import { routeApp } from './routes/app';
import { routeClients } from './routes/clients';
import { routeControl } from './routes/control';
import { routeConversations } from './routes/conversations';
import { routeConversionEvents } from './routes/conversionEvents';
import { routeDownloads } from './routes/downloads';
import { routeIntegrationKeys } from './routes/integrationKeys';
import { routeIntegrations } from './routes/integrations';
import { routeMessages } from './routes/messages';
import { routeParticipants } from './routes/participants';
import { routeSwitchboardIntegrations } from './routes/switchboardIntegrations';
import { routeSwitchboards } from './routes/switchboards';
import { routeUsers } from './routes/users';
import { routeWebhooks } from './routes/webhooks';
import type { Api, Route } from './routing';
import { addTroubleHooks } from './strikes';
import { addUnknownFields } from './unknownFields';
import type { World } from './world';

const BODY_LIMIT = 100 * 1024;

const routes: Route[] = [
	routeApp,
	routeIntegrations,
	routeIntegrationKeys,
	routeWebhooks,
	routeUsers,
	routeClients,
	routeConversations,
	routeParticipants,
	routeMessages,
	routeActivities,
	routeConversionEvents,
	routeDownloads,
	routeSwitchboards,
	routeSwitchboardIntegrations,
	routeControl,
];

/** The API itself, under one base path. */
export async function serveApi(api: Api, world: World): Promise<void> {
	api.setErrorHandler(sendApiError);
	api.setNotFoundHandler((request, reply) => sendApiError(notFound(), request, reply));

	addRecordingHooks(api, world);
	addTroubleHooks(api, world);
	api.addHook('onRequest', async (request) => {
		await authenticate(world.store, request);
		const { appId } = request.params as { appId?: string };
		if (appId !== undefined && appId !== APP_ID) throw missing('app');
	});
	api.addHook('preSerialization', async (_request, _reply, answer) =>
		world.settings.unknownFields ? addUnknownFields(answer) : answer,
	);

	for (const route of routes) {
		await api.register(async (scope: Api) => route(scope, world), {
			prefix: '/apps/:appId',
			bodyLimit: BODY_LIMIT,
		});
	}
}
