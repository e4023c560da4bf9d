import { findConversation } from '../../../conversations/conversations';
import { ReferenceDownload } from '../../../schemas/activities';
import { badRequest, missing } from '../../../state/errors';
import type { Route } from '../../routing';

interface ConversationRoute {
	Params: { conversation: string };
}

export const routeDownloads: Route = (api, state) => {
	api.post<ConversationRoute, unknown, { body: typeof ReferenceDownload }>(
		'/conversations/:conversation/download',
		{ schema: { body: ReferenceDownload } },
		({ params, body: { userId, apple } }) => {
			const { participants } = findConversation(state, params.conversation);
			if (!state.store.users.has(userId)) throw missing('user');
			if (!participants.some((one) => one.userId === userId)) {
				throw badRequest('User is not a member of the conversation');
			}
			if (!apple) return {};
			// Apple answers with what the customer chose; the sandbox reaches nothing outside and makes it up.
			const { bid } = apple.interactiveDataRef;
			return { interactiveData: { bid, data: { version: '1.0', requestIdentifier: 'sandbox' } } };
		},
	);
};
