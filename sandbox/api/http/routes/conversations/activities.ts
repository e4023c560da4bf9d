import { publishActivity } from '../../../conversations/activities';
import { findAuthor } from '../../../conversations/authors';
import { findConversation } from '../../../conversations/conversations';
import { ActivityPost } from '../../../schemas/activities';
import { badRequest } from '../../../state/errors';
import type { Route } from '../../routing';

interface ConversationRoute {
	Params: { conversation: string };
}

export const routeActivities: Route = (api, state) => {
	api.post<ConversationRoute, unknown, { body: typeof ActivityPost }>(
		'/conversations/:conversation/activity',
		{ schema: { body: ActivityPost } },
		({ params, body: { author, type } }) => {
			const stored = findConversation(state, params.conversation);
			const user = findAuthor(state, stored, author);
			if (user && type !== 'conversation:read') {
				throw badRequest('type should be conversation:read when the author type is user');
			}
			publishActivity(state, stored, { type, user, source: { type: 'api:conversations' } });
			return {};
		},
	);
};
