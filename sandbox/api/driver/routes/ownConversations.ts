import type { Route } from '../../http/routing';
import { OwnConversationUpdate } from '../customerSchemas';
import { updateOwnConversation } from '../customers/ownConversations';
import { findPlace } from '../customers/places';

export const routeOwnConversations: Route = (api, state) => {
	api.post<{ Params: { user: string } }, unknown, { body: typeof OwnConversationUpdate }>(
		'/customers/:user/own-conversation',
		{ schema: { body: OwnConversationUpdate } },
		({ params, body }) => updateOwnConversation(state, findPlace(state, params.user, body), body),
	);
};
