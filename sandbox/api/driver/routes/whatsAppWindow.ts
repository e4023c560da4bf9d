import { WINDOW_MS } from '../../channels/deliveryFailures';
import type { Route } from '../../http/routing';
import type { SandboxState } from '../../state/state';
import { DriverError } from '../errors';

interface CustomerRoute {
	Params: { user: string };
}

/** A day passes in no time, or has not passed. */
export const routeWindow: Route = (api, state) => {
	const actions = {
		close: { findLastMessageAt: () => undefined, move: passDay },
		open: { findLastMessageAt: () => state.clock.now(), move: takeDayBack },
	};
	for (const [action, { findLastMessageAt, move }] of Object.entries(actions)) {
		api.post<CustomerRoute>(`/customers/:user/whatsapp-window/${action}`, ({ params: { user } }) => {
			const clients = [...state.store.clients.values()];
			const own = clients.filter(({ userId, client }) => userId === user && client.type === 'whatsapp');
			if (own.length === 0) throw new DriverError(`User ${user} has no WhatsApp client.`);
			for (const stored of own) stored.lastMessageAt = findLastMessageAt();
			redate(state, user, (time) => move(time, state.clock.now()));
			return {};
		});
	}
};

function passDay(time: number): number {
	return time - WINDOW_MS;
}

function takeDayBack(time: number, now: number): number {
	return now - time < WINDOW_MS ? time : time + WINDOW_MS;
}

/** What was said is told by the API with its time, so that this has to fit the window. */
function redate({ store }: SandboxState, userId: string, move: (time: number) => number): void {
	const moveDate = (date: string) => new Date(move(Date.parse(date))).toISOString();
	for (const { participants, messages } of store.conversations.values()) {
		if (!participants.some((participant) => participant.userId === userId)) continue;
		for (const message of messages) message.received = moveDate(message.received);
	}
	for (const entry of store.screens.get(userId) ?? []) entry.at = moveDate(entry.at);
}
