import { findConversation } from '../../conversations/conversations';
import { hideNewMessages } from '../../conversations/listings';
import type { Route } from '../../http/routing';
import { MessageHiding } from '../schemas';

export const routeListings: Route = (api, state) => {
	api.post<{ Params: { conversation: string } }, unknown, { body: typeof MessageHiding }>(
		'/conversations/:conversation/hidden-messages',
		{ schema: { body: MessageHiding } },
		({ params, body }) => {
			hideNewMessages(findConversation(state, params.conversation), body.listings);
			return {};
		},
	);
};
