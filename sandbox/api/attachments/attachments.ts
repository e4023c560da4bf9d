import type { Attachment, Content, Message, StoredConversation } from '../model';
import { ApiError, badRequest, notFound, unsupportedMedia } from '../state/errors';
import { createUlid } from '../state/ids';
import type { SandboxState } from '../state/state';
import { readMediaType } from './mediaTypes';

/** Where the sandbox serves files, behind its own address. */
export const ATTACHMENTS_PATH = '/sc/attachments/v2';

export const toMediaUrl = (origin: string, { id, filename }: Attachment) =>
	`${origin}${ATTACHMENTS_PATH}/${id}/${encodeURIComponent(filename)}`;

const readId = (mediaUrl: string) => /\/sc\/attachments\/v2\/([0-9A-Z]{26})\//.exec(mediaUrl)?.[1];

export const findAttachment = (state: SandboxState, mediaUrl: string) =>
	state.attachments.get(readId(mediaUrl) ?? '');

/** Keeps a file in memory until it is removed or the sandbox is reset. */
export async function addAttachment(
	state: SandboxState,
	source: File,
	links: Pick<Attachment, 'conversationId' | 'isForMessage'>,
): Promise<Attachment> {
	if (source.size > state.settings.attachmentLimit) {
		throw new ApiError(413, 'payload_too_large', ['Request entity too large']);
	}
	const filename = source.name || 'file';
	const mediaType = readMediaType(filename, source.type);
	const bytes = Buffer.from(await source.arrayBuffer());
	const attachment = { id: createUlid(), appId: state.store.app.id, filename, mediaType, bytes, ...links };
	state.attachments.set(attachment.id, attachment);
	return attachment;
}

export function removeAttachment(state: SandboxState, mediaUrl: string): void {
	const id = readId(mediaUrl);
	if (id === undefined) throw badRequest(`Unsupported media URL for attachment deletion: ${mediaUrl}`);
	if (state.attachments.get(id)?.appId !== state.store.app.id) throw notFound('Attachment not found');
	state.attachments.delete(id);
}

const listMediaUrls = ({ mediaUrl, items = [] }: Content) =>
	[mediaUrl, ...items.map((item) => item.mediaUrl)].flatMap((url) => url ?? []);

/** Files of another conversation, and removed ones, cannot be sent. */
export function checkAttachments(
	state: SandboxState,
	{ conversation }: StoredConversation,
	content: Content,
): void {
	const used = listMediaUrls(content).flatMap((mediaUrl) => {
		const id = readId(mediaUrl);
		if (id === undefined) return [];
		const attachment = state.attachments.get(id);
		if (!attachment) throw unsupportedMedia('File rejected. File type could not be retrieved');
		return attachment;
	});
	if (used.some(({ conversationId = conversation.id }) => conversationId !== conversation.id)) {
		throw badRequest('The attachment was uploaded for another conversation');
	}
}

/** Takes along what was uploaded for these messages. */
export function removeAttachmentsOf(state: SandboxState, messages: Message[]): void {
	for (const mediaUrl of messages.flatMap(({ content }) => listMediaUrls(content))) {
		const attachment = findAttachment(state, mediaUrl);
		if (attachment?.isForMessage) state.attachments.delete(attachment.id);
	}
}
