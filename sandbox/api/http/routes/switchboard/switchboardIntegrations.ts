import { SwitchboardIntegrationCreate, SwitchboardIntegrationUpdate } from '../../../schemas/switchboards';
import {
	addSwitchboardIntegration,
	deleteSwitchboardIntegration,
	updateSwitchboardIntegration,
} from '../../../switchboard/switchboardIntegrations';
import { findSwitchboard } from '../../../switchboard/switchboards';
import type { Route } from '../../routing';

interface ListRoute {
	Params: { switchboard: string };
}

interface SingleRoute {
	Params: { switchboard: string; integration: string };
}

export const routeSwitchboardIntegrations: Route = (api, state) => {
	const config = { scopes: ['app' as const, 'account' as const] };
	const list = '/switchboards/:switchboard/switchboardIntegrations';
	const single = `${list}/:integration` as const;

	api.post<ListRoute, unknown, { body: typeof SwitchboardIntegrationCreate }>(
		list,
		{ config, schema: { body: SwitchboardIntegrationCreate } },
		({ params, body }, reply) => {
			const stored = findSwitchboard(state, params.switchboard);
			const switchboardIntegration = addSwitchboardIntegration(state, stored, body);
			return reply.code(201).send({ switchboardIntegration });
		},
	);

	api.get<ListRoute>(list, { config }, ({ params }) => ({
		switchboardIntegrations: findSwitchboard(state, params.switchboard).integrations,
	}));

	api.patch<SingleRoute, unknown, { body: typeof SwitchboardIntegrationUpdate }>(
		single,
		{ config, schema: { body: SwitchboardIntegrationUpdate } },
		({ params, body }) => {
			const stored = findSwitchboard(state, params.switchboard);
			const { integration } = params;
			return { switchboardIntegration: updateSwitchboardIntegration(state, stored, integration, body) };
		},
	);

	api.delete<SingleRoute>(single, { config }, ({ params }) => {
		const stored = findSwitchboard(state, params.switchboard);
		deleteSwitchboardIntegration(state, stored, params.integration);
		return {};
	});
};
