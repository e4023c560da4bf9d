import { findAuthor } from '../authors';
import { completeContent } from '../content';
import { findConversation } from '../conversations';
import { badRequest, notFound } from '../errors';
import { addMessage, deliverMessage } from '../messages';
import { checkMetadata } from '../metadata';
import type { Author, StoredConversation } from '../model';
import { paginate } from '../pagination';
import { findRecipients } from '../recipients';
import type { Route } from '../routing';
import { MessagePost } from '../schemas/messages';
import type { World } from '../world';

const PAGE_SIZE = 100;
/** What the API shows for authors without a picture. */
const AVATAR_URL = 'https://www.gravatar.com/avatar/00000000000000000000000000000000.png?s=200&d=mm';

interface MessagesRoute {
	Params: { conversation: string };
}

function describeAuthor(world: World, stored: StoredConversation, author: MessagePost['author']): Author {
	const { type, subtypes, displayName, avatarUrl } = author;
	const user = findAuthor(world, stored, author);
	const shown = { ...(subtypes && { subtypes }), ...(displayName && { displayName }) };
	if (!user) return { type, ...shown, avatarUrl: avatarUrl ?? AVATAR_URL };
	return { type, userId: user.id, ...shown, ...(avatarUrl && { avatarUrl }) };
}

/** Only a business can aim, and only where there is one customer. */
function checkDestination({ author, destination }: MessagePost, { conversation }: StoredConversation): void {
	if (!destination) return;
	const { integrationId, integrationType } = destination;
	if ((integrationId === undefined) === (integrationType === undefined)) {
		throw badRequest('destination should match exactly one schema in oneOf');
	}
	if (author.type !== 'business' || conversation.type !== 'personal') {
		throw badRequest('destination is only supported for business messages in personal conversations');
	}
}

export const routeMessages: Route = (api, world) => {
	api.post<MessagesRoute, unknown, { body: typeof MessagePost }>(
		'/conversations/:conversation/messages',
		{ schema: { body: MessagePost } },
		({ params, body }, reply) => {
			const stored = findConversation(world, params.conversation);
			const { schema, override, destination } = body;
			if (body.content.type === 'template' && schema !== 'whatsapp') {
				throw badRequest('content.type should be equal to one of the allowed values');
			}
			checkDestination(body, stored);
			checkMetadata(body.metadata, 'Message');
			const author = describeAuthor(world, stored, body.author);
			const content = schema === 'whatsapp' ? body.content : completeContent(body.content);
			const isBusiness = author.type === 'business';
			const recipients = isBusiness ? findRecipients(world, stored, destination) : [];
			const metadata = body.metadata ?? undefined;
			const message = addMessage(world, stored, {
				author,
				content,
				metadata,
				source: { type: 'api:conversations' },
			});
			if (isBusiness) deliverMessage(world, stored, recipients, { message, override });
			return reply.code(201).send({ messages: [message] });
		},
	);

	api.get<MessagesRoute>('/conversations/:conversation/messages', (request) => {
		const stored = world.store.conversations.get(request.params.conversation);
		if (!stored) throw notFound();
		const rules = { fixedSize: PAGE_SIZE, newestFirst: true };
		const { records: messages, meta, links } = paginate(request, stored.messages, rules);
		return { messages, meta, links };
	});

	api.delete<MessagesRoute>('/conversations/:conversation/messages', ({ params }) => {
		findConversation(world, params.conversation).messages = [];
		return {};
	});

	api.delete<{ Params: MessagesRoute['Params'] & { message: string } }>(
		'/conversations/:conversation/messages/:message',
		({ params }) => {
			const stored = findConversation(world, params.conversation);
			const kept = stored.messages.filter(({ id }) => id !== params.message);
			if (kept.length === stored.messages.length) throw notFound();
			stored.messages = kept;
			return {};
		},
	);
};
