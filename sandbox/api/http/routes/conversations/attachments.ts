import type { FastifyRequest } from 'fastify';
import { addAttachment, removeAttachment, toMediaUrl } from '../../../attachments/attachments';
import { findConversation } from '../../../conversations/conversations';
import { AttachmentQuery, AttachmentRemoval } from '../../../schemas/attachments';
import { badRequest, unsupportedMedia } from '../../../state/errors';
import type { Route } from '../../routing';

/** A little more than a file may have, so that a file which is too large gets an answer and no broken connection. */
const BODY_LIMIT = 64 * 1024 * 1024;

export const routeAttachments: Route = (api, state) => {
	const rules = { parseAs: 'buffer', bodyLimit: BODY_LIMIT } as const;
	api.addContentTypeParser('multipart/form-data', rules, async (request: FastifyRequest, body: Buffer) => {
		const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
		return await new Response(body, { headers }).formData().catch(() => {
			throw badRequest('Request body is not valid multipart/form-data');
		});
	});

	api.post<{ Body: unknown }, unknown, { querystring: typeof AttachmentQuery }>(
		'/attachments',
		{ schema: { querystring: AttachmentQuery } },
		async ({ body, query, protocol, host }, reply) => {
			if (!(body instanceof FormData)) throw unsupportedMedia('Unsupported content type');
			const [source, ...others] = body.getAll('source');
			if (!(source instanceof File)) throw badRequest("should have required property 'source'");
			if (others.length > 0) throw badRequest('Only one file can be uploaded at a time');
			const { conversationId } = query;
			if (conversationId !== undefined) findConversation(state, conversationId);
			const isForMessage = query.for === 'message';
			const attachment = await addAttachment(state, source, { conversationId, isForMessage });
			const mediaUrl = toMediaUrl(`${protocol}://${host}`, attachment);
			return await reply.code(201).send({ attachment: { mediaUrl, mediaType: attachment.mediaType } });
		},
	);

	api.post('/attachments/remove', { schema: { body: AttachmentRemoval } }, ({ body }) => {
		removeAttachment(state, body.mediaUrl);
		return {};
	});
};
