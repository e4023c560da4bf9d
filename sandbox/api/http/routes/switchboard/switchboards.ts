import { SwitchboardUpdate } from '../../../schemas/switchboards';
import { ApiError, badRequest } from '../../../state/errors';
import { createId } from '../../../state/ids';
import {
	findSwitchboard,
	findSwitchboardIntegration,
	removeSwitchboard,
} from '../../../switchboard/switchboards';
import type { Route } from '../../routing';

interface SwitchboardRoute {
	Params: { switchboard: string };
}

const NO_DEFAULT = 'Enabled switchboard must have an associated default switchboardIntegration';

export const routeSwitchboards: Route = (api, state) => {
	const config = { scopes: ['app' as const, 'account' as const] };

	api.post('/switchboards', { config }, (_request, reply) => {
		if (state.store.switchboard) throw badRequest('Only one switchboard can be created per app');
		const switchboard = { id: createId(), enabled: false };
		state.store.switchboard = { switchboard, integrations: [] };
		return reply.code(201).send({ switchboard });
	});

	api.get('/switchboards', { config }, () => {
		const { switchboard } = state.store.switchboard ?? {};
		return { switchboards: switchboard ? [switchboard] : [] };
	});

	api.patch<SwitchboardRoute, unknown, { body: typeof SwitchboardUpdate }>(
		'/switchboards/:switchboard',
		{ config, schema: { body: SwitchboardUpdate } },
		({ params, body }) => {
			const stored = findSwitchboard(state, params.switchboard);
			const { switchboard } = stored;
			const { enabled = switchboard.enabled, defaultSwitchboardIntegrationId } = body;
			const defaultId = defaultSwitchboardIntegrationId ?? switchboard.defaultSwitchboardIntegrationId;
			if (defaultId !== undefined) findSwitchboardIntegration(stored, defaultId);
			else if (enabled) throw new ApiError(404, 'switchboard_integration_not_found', [NO_DEFAULT]);
			Object.assign(switchboard, { enabled, defaultSwitchboardIntegrationId: defaultId });
			return { switchboard };
		},
	);

	api.delete<SwitchboardRoute>('/switchboards/:switchboard', { config }, ({ params }) => {
		removeSwitchboard(state, findSwitchboard(state, params.switchboard));
		return {};
	});
};
