import type { FastifyReply } from 'fastify';
import type { Attachment } from '../model';
import { authenticate, checkApp } from './authentication';
import { notFound } from '../state/errors';
import { sendApiError } from './errorAnswers';
import { addRecordingHooks } from './hooks/requestLog';
import type { Api } from './routing';
import { addTroubleHooks } from './hooks/faults';
import type { World } from '../state/world';

interface FileRoute {
	Params: { attachment: string };
}

/** What customers upload may be a page with a script, and shares its address with the phones. */
export function sendFile(reply: FastifyReply, { mediaType, bytes }: Attachment) {
	const headers = { 'Content-Security-Policy': 'sandbox', 'X-Content-Type-Options': 'nosniff' };
	return reply.headers(headers).type(mediaType).send(bytes);
}

/** Serves what was uploaded: to everybody, or with private attachments to those who have a key. */
export function serveFiles(api: Api, world: World): void {
	api.setErrorHandler(sendApiError);
	addRecordingHooks(api, world);
	addTroubleHooks(api, world);
	api.get<FileRoute>('/:attachment/:filename', async (request, reply) => {
		if (world.settings.privateAttachments) await authenticate(world, request);
		const attachment = world.attachments.get(request.params.attachment);
		if (!attachment) throw notFound();
		if (world.settings.privateAttachments) checkApp(request.caller, attachment.appId);
		return await sendFile(reply, attachment);
	});
}
