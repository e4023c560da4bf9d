import { routeEvents } from '../page/stream';
import type { Api } from '../routing';
import type { World } from '../world';
import { routeAgents } from './agents';
import { routeCircumstances } from './circumstances';
import { routeCustomers } from './customers';
import { routeDeliveries } from './deliveries';
import { sendDriverError } from './errors';
import { routeFiles } from './files';
import { routeIdentities } from './identities';
import { routePast } from './past';
import { routeWindow } from './whatsAppWindow';

const routes = [
	routeCustomers,
	routeWindow,
	routeFiles,
	routeIdentities,
	routeAgents,
	routePast,
	routeDeliveries,
	routeCircumstances,
	routeEvents,
];

/** What only a sandbox has: customers, their phones, and trouble on request. */
export function serveDriver(api: Api, world: World): void {
	api.setErrorHandler(sendDriverError);
	for (const route of routes) route(api, world);
}
