import type { Api } from '../http/routing';
import type { SandboxState } from '../state/state';
import { sendDriverError } from './errors';
import { routeAgents } from './routes/agents';
import { routeCircumstances } from './routes/circumstances';
import { routeCustomers } from './routes/customers';
import { routeDeliveries } from './routes/deliveries';
import { routeFiles } from './routes/files';
import { routeIdentities } from './routes/identities';
import { routeListings } from './routes/listings';
import { routeOwnConversations } from './routes/ownConversations';
import { routePast } from './routes/past';
import { routeTemplates } from './routes/templates';
import { routeWindow } from './routes/whatsAppWindow';

const routes = [
	routeCustomers,
	routeOwnConversations,
	routeWindow,
	routeTemplates,
	routeFiles,
	routeIdentities,
	routeAgents,
	routePast,
	routeListings,
	routeDeliveries,
	routeCircumstances,
];

/** What only a sandbox has: customers, their phones, and faults on request. */
export function serveDriver(api: Api, state: SandboxState): void {
	api.setErrorHandler(sendDriverError);
	for (const route of routes) route(api, state);
}
