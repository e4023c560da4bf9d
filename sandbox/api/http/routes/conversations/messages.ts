import { removeAttachmentsOf } from '../../../attachments/attachments';
import { findConversation } from '../../../conversations/conversations';
import { listMessages } from '../../../conversations/listings';
import { postMessage } from '../../../conversations/postMessage';
import { MessagePost } from '../../../schemas/messages';
import { notFound } from '../../../state/errors';
import { paginate } from '../../pagination';
import type { Route } from '../../routing';

const PAGE_SIZE = 100;
interface MessagesRoute {
	Params: { conversation: string };
}

export const routeMessages: Route = (api, state) => {
	api.post<MessagesRoute, unknown, { body: typeof MessagePost }>(
		'/conversations/:conversation/messages',
		{ schema: { body: MessagePost } },
		({ params, body }, reply) => {
			const messages = postMessage(state, findConversation(state, params.conversation), body);
			return reply.code(201).send({ messages });
		},
	);

	api.get<MessagesRoute>('/conversations/:conversation/messages', (request) => {
		const stored = state.store.conversations.get(request.params.conversation);
		if (!stored) throw notFound();
		const rules = { fixedSize: PAGE_SIZE, newestFirst: true };
		const { records: messages, meta, links } = paginate(request, listMessages(state, stored), rules);
		return { messages, meta, links };
	});

	api.delete<MessagesRoute>('/conversations/:conversation/messages', ({ params }) => {
		const stored = findConversation(state, params.conversation);
		removeAttachmentsOf(state, stored.messages);
		stored.messages = [];
		return {};
	});

	api.delete<{ Params: MessagesRoute['Params'] & { message: string } }>(
		'/conversations/:conversation/messages/:message',
		({ params }) => {
			const stored = findConversation(state, params.conversation);
			const deleted = stored.messages.find(({ id }) => id === params.message);
			if (!deleted) throw notFound();
			removeAttachmentsOf(state, [deleted]);
			stored.messages = stored.messages.filter((message) => message !== deleted);
			return {};
		},
	);
};
