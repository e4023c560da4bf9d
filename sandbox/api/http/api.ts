import { addDateHook } from './hooks/dates';
import { notFound } from '../state/errors';
import { sendApiError } from './errorAnswers';
import { addObserverHook } from './hooks/exchanges';
import { addAccessHooks } from './hooks/access';
import { addRequestLogHooks } from './hooks/requestLog';
import { routeActivities } from './routes/conversations/activities';
import { routeApp } from './routes/apps/app';
import { routeAppKeys } from './routes/apps/appKeys';
import { routeApps } from './routes/apps/apps';
import { routeAttachments } from './routes/conversations/attachments';
import { routeClients } from './routes/people/clients';
import { routeControl } from './routes/switchboard/control';
import { routeConversations } from './routes/conversations/conversations';
import { routeConversionEvents } from './routes/conversations/conversionEvents';
import { routeDevices } from './routes/people/devices';
import { routeDownloads } from './routes/conversations/downloads';
import { routeIntegrationKeys } from './routes/integrations/integrationKeys';
import { routeIntegrations } from './routes/integrations/integrations';
import { routeMessages } from './routes/conversations/messages';
import { routeParticipants } from './routes/conversations/participants';
import { routeSwitchboardIntegrations } from './routes/switchboard/switchboardIntegrations';
import { routeSwitchboards } from './routes/switchboard/switchboards';
import { routeUsers } from './routes/people/users';
import { routeWebhooks } from './routes/integrations/webhooks';
import type { Api, Route } from './routing';
import { addFaultHooks } from './hooks/faults';
import type { SandboxState } from '../state/state';

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
export async function serveApi(api: Api, state: SandboxState): Promise<void> {
	api.setErrorHandler(sendApiError);
	api.setNotFoundHandler((request, reply) => sendApiError(notFound(), request, reply));

	addDateHook(api, state);
	addRequestLogHooks(api, state);
	addObserverHook(api, state);
	addFaultHooks(api, state);
	addAccessHooks(api, state);

	await api.register(async (scope: Api) => routeApps(scope, state));
	for (const route of routes) {
		await api.register(async (scope: Api) => route(scope, state), {
			prefix: '/apps/:appId',
			bodyLimit: BODY_LIMIT,
		});
	}
}
