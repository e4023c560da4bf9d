import type { Route } from '../../http/routing';
import { FaultCreate } from '../faultSchemas';
import { ClockMove, SettingsChange } from '../schemas';

export const routeCircumstances: Route = (api, state) => {
	api.get('/requests', () => state.requests.all());

	api.post('/trouble', { schema: { body: FaultCreate } }, ({ body }) => {
		state.faults.add(body);
		return {};
	});

	api.delete('/trouble', () => {
		state.faults.clear();
		return {};
	});

	api.post('/clock', { schema: { body: ClockMove } }, ({ body }) => {
		state.clock.move(body.milliseconds);
		return { now: state.clock.timestamp() };
	});

	api.patch('/settings', { schema: { body: SettingsChange } }, ({ body }) =>
		Object.assign(state.settings, body),
	);

	api.post('/reset', () => {
		state.reset();
		return {};
	});
};
