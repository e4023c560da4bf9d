import type { Route } from '../../http/routing';
import { ClockMove, SettingsChange } from '../schemas';
import { FaultCreate } from '../faultSchemas';

export const routeCircumstances: Route = (api, world) => {
	api.get('/requests', () => world.requests.all());

	api.post('/trouble', { schema: { body: FaultCreate } }, ({ body }) => {
		world.trouble.add(body);
		return {};
	});

	api.delete('/trouble', () => {
		world.trouble.clear();
		return {};
	});

	api.post('/clock', { schema: { body: ClockMove } }, ({ body }) => {
		world.clock.move(body.milliseconds);
		return { now: world.clock.timestamp() };
	});

	api.patch('/settings', { schema: { body: SettingsChange } }, ({ body }) =>
		Object.assign(world.settings, body),
	);

	api.post('/reset', () => {
		world.reset();
		return {};
	});
};
