import { notFound } from '../state/errors';
import type { SandboxState } from '../state/state';
import { sendApiError } from './errorAnswers';
import { addAccessHooks } from './hooks/access';
import { addDateHook } from './hooks/dates';
import { addObserverHook } from './hooks/exchanges';
import { addFaultHooks } from './hooks/faults';
import { addRequestLogHooks } from './hooks/requestLog';
import { routeApp } from './routes/apps/app';
import { routeAppKeys } from './routes/apps/appKeys';
import { routeApps } from './routes/apps/apps';
import { routeActivities } from './routes/conversations/activities';
import { routeAttachments } from './routes/conversations/attachments';
import { routeConversations } from './routes/conversations/conversations';
import { routeConversionEvents } from './routes/conversations/conversionEvents';
import { routeDownloads } from './routes/conversations/downloads';
import { routeMessages } from './routes/conversations/messages';
import { routeParticipants } from './routes/conversations/participants';
import { routeIntegrationKeys } from './routes/integrations/integrationKeys';
import { routeIntegrations } from './routes/integrations/integrations';
import { routeWebhooks } from './routes/integrations/webhooks';
import { routeClients } from './routes/people/clients';
import { routeDevices } from './routes/people/devices';
import { routeUsers } from './routes/people/users';
import { routeControl } from './routes/switchboard/control';
import { routeSwitchboardIntegrations } from './routes/switchboard/switchboardIntegrations';
import { routeSwitchboards } from './routes/switchboard/switchboards';
import type { Api, Route } from './routing';

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
