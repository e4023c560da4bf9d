import { checkAttachments } from '../attachments/attachments';
import { completeMedia } from '../attachments/media';
import type { Author, Message, StoredClient, StoredConversation } from '../model';
import type { MessagePost } from '../schemas/messages';
import { badRequest } from '../state/errors';
import { checkMetadata } from '../state/metadataLimits';
import type { SandboxState } from '../state/state';
import { findAuthor } from './authors';
import { completeContent } from './messageContent';
import { addMessage, deliverMessage } from './messages';
import { findRecipients } from './recipients';
import { expandShorthand, type Expanded } from './shorthand';

/** What the API shows for authors without a picture. */
const AVATAR_URL = 'https://www.gravatar.com/avatar/00000000000000000000000000000000.png?s=200&d=mm';

function describeAuthor(
	state: SandboxState,
	stored: StoredConversation,
	author: MessagePost['author'],
): Author {
	const { type, subtypes, displayName, avatarUrl } = author;
	const user = findAuthor(state, stored, author);
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

function readFallbackLanguage(state: SandboxState, [recipient]: StoredClient[]): string | undefined {
	const integration = state.store.integrations.get(recipient?.client.integrationId ?? '');
	return integration?.hsmFallbackLanguage as string | undefined;
}

/** All messages that a post makes, checked before the first of them is stored. */
function expandContent(
	state: SandboxState,
	stored: StoredConversation,
	{ content, schema }: MessagePost,
	recipients: StoredClient[],
): Expanded[] {
	if (content.type === 'template' && schema !== 'whatsapp') {
		throw badRequest('content.type should be equal to one of the allowed values');
	}
	const isNative = schema === 'whatsapp';
	const expanded = isNative
		? [{ content }]
		: expandShorthand(content, readFallbackLanguage(state, recipients));
	return expanded.map(({ content: one, override }) => {
		const complete = isNative ? one : completeContent(one);
		checkAttachments(state, stored, complete);
		return { content: isNative ? complete : completeMedia(state, complete), override };
	});
}

/** Stores what the API was asked to post and takes it to the phones. */
export function postMessage(state: SandboxState, stored: StoredConversation, post: MessagePost): Message[] {
	checkDestination(post, stored);
	checkMetadata(post.metadata, 'Message');
	const author = describeAuthor(state, stored, post.author);
	const isBusiness = author.type === 'business';
	const recipients = isBusiness ? findRecipients(state, stored, post.destination) : [];
	const metadata = post.metadata ?? undefined;
	return expandContent(state, stored, post, recipients).map(({ content, override = post.override }) => {
		const source = { type: 'api:conversations' };
		const message = addMessage(state, stored, { author, content, metadata, source });
		if (isBusiness) deliverMessage(state, stored, recipients, { message, override });
		return message;
	});
}
