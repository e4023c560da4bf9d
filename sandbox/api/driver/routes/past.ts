import { findConversation } from '../../conversations/conversations';
import type { Route } from '../../http/routing';
import { addPastMessages } from '../customers/pastMessages';
import { PastMessages } from '../pastSchemas';

/** Ten thousand messages and more. */
const BODY_LIMIT = 10 * 1024 * 1024;

export const routePast: Route = (api, state) => {
	api.post<{ Params: { conversation: string } }, unknown, { body: typeof PastMessages }>(
		'/conversations/:conversation/past',
		{ schema: { body: PastMessages }, bodyLimit: BODY_LIMIT },
		({ params, body }) => addPastMessages(state, findConversation(state, params.conversation), body.messages),
	);
};
