import type { Api } from '../routing';
import type { World } from '../world';
import { routeAgents } from './agents';
import { routeCircumstances } from './circumstances';
import { routeCustomers } from './customers';
import { routeDeliveries } from './deliveries';
import { sendDriverError } from './errors';
import { routeIdentities } from './identities';

/** What only a sandbox has: customers, their phones, and trouble on request. */
export function serveDriver(api: Api, world: World): void {
	api.setErrorHandler(sendDriverError);
	for (const route of [routeCustomers, routeIdentities, routeAgents, routeDeliveries, routeCircumstances])
		route(api, world);
}
