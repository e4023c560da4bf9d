import { addDateHook } from './dates';
import { notFound, sendApiError } from './errors';
import { addObserverHook } from './exchanges';
import { addGuards } from './guards';
import { addRecordingHooks } from './requests';
import { routeActivities } from './routes/activities';
import { routeApp } from './routes/app';
import { routeAppKeys } from './routes/appKeys';
import { routeApps } from './routes/apps';
import { routeAttachments } from './routes/attachments';
import { routeClients } from './routes/clients';
import { routeControl } from './routes/control';
import { routeConversations } from './routes/conversations';
import { routeConversionEvents } from './routes/conversionEvents';
import { routeDevices } from './routes/devices';
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
import type { World } from './world';

const BODY_LIMIT = 100 * 1024;

const routes: Route[] = [
	routeApp,
	routeAppKeys,
	routeIntegrations,
	routeIntegrationKeys,
	routeWebhooks,
	routeUsers,
	routeClients,
	routeDevices,
	routeConversations,
	routeParticipants,
	routeMessages,
	routeAttachments,
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

	addDateHook(api, world);
	addRecordingHooks(api, world);
	addObserverHook(api, world);
	addTroubleHooks(api, world);
	addGuards(api, world);

	await api.register(async (scope: Api) => routeApps(scope, world));
	for (const route of routes) {
		await api.register(async (scope: Api) => route(scope, world), {
			prefix: '/apps/:appId',
			bodyLimit: BODY_LIMIT,
		});
	}
}
