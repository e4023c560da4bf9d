import type { Route } from '../../http/routing';
import { DriverError } from '../errors';

interface CustomerRoute {
	Params: { user: string };
}

/** A day passes in no time, or has not passed. */
export const routeWindow: Route = (api, state) => {
	const moments = { close: () => undefined, open: () => state.clock.now() };
	for (const [action, findLastMessageAt] of Object.entries(moments)) {
		api.post<CustomerRoute>(`/customers/:user/whatsapp-window/${action}`, ({ params }) => {
			const clients = [...state.store.clients.values()];
			const own = clients.filter(
				({ userId, client }) => userId === params.user && client.type === 'whatsapp',
			);
			if (own.length === 0) throw new DriverError(`User ${params.user} has no WhatsApp client.`);
			for (const stored of own) stored.lastMessageAt = findLastMessageAt();
			return {};
		});
	}
};
