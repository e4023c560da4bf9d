import { findDevice, listDevicesOf } from '../../../people/devices';
import { findUser } from '../../../people/users';
import { readValue, type Query } from '../../query';
import type { Route } from '../../routing';

interface DevicesRoute {
	Params: { user: string };
	Querystring: Query;
}

interface DeviceRoute {
	Params: { user: string; device: string };
	Querystring: Query;
}

export const routeDevices: Route = (api, state) => {
	api.get<DevicesRoute>('/users/:user/devices', ({ params, query }) => ({
		devices: listDevicesOf(state, findUser(state, params.user, readValue(query, 'brandId')).id),
	}));

	api.get<DeviceRoute>('/users/:user/devices/:device', ({ params, query }) => {
		const { id } = findUser(state, params.user, readValue(query, 'brandId'));
		return { device: findDevice(state, id, params.device) };
	});
};
