import type { FastifyReply } from 'fastify';
import type { Attachment } from '../model';
import { notFound } from '../state/errors';
import type { SandboxState } from '../state/state';
import { authenticate, checkApp } from './authentication';
import { sendApiError } from './errorAnswers';
import { addFaultHooks } from './hooks/faults';
import { addRequestLogHooks } from './hooks/requestLog';
import type { Api } from './routing';

interface FileRoute {
	Params: { attachment: string };
}

/** What customers upload may be a page with a script, and shares its address with the phones. */
export function sendFile(reply: FastifyReply, { mediaType, bytes }: Attachment) {
	const headers = { 'Content-Security-Policy': 'sandbox', 'X-Content-Type-Options': 'nosniff' };
	return reply.headers(headers).type(mediaType).send(bytes);
}

/** Serves what was uploaded: to everybody, or with private attachments to those who have a key. */
export function serveFiles(api: Api, state: SandboxState): void {
	api.setErrorHandler(sendApiError);
	addRequestLogHooks(api, state);
	addFaultHooks(api, state);
	api.get<FileRoute>('/:attachment/:filename', async (request, reply) => {
		if (state.settings.privateAttachments) await authenticate(state, request);
		const attachment = state.attachments.get(request.params.attachment);
		if (!attachment) throw notFound();
		if (state.settings.privateAttachments) checkApp(request.caller, attachment.appId);
		return await sendFile(reply, attachment);
	});
}
