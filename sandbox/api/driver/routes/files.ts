import { addAttachment, toMediaUrl } from '../../attachments/attachments';
import { sendFile } from '../../http/files';
import type { Route } from '../../http/routing';
import { ApiError } from '../../state/errors';
import { DriverError } from '../errors';
import { FileQuery } from '../schemas';

/** More than a file may have, so that one which is too large gets a sentence and no broken connection. */
const BODY_LIMIT = 64 * 1024 * 1024;

function explainSize(error: unknown, limit: number): never {
	if (!(error instanceof ApiError) || error.status !== 413) throw error;
	throw new DriverError(`The file is too large: at most ${limit} bytes can be sent.`);
}

/** What a customer's phone uploads before it is sent, and what all phones show. */
export const routeFiles: Route = (api, state) => {
	const rules = { parseAs: 'buffer', bodyLimit: BODY_LIMIT } as const;
	api.addContentTypeParser('application/octet-stream', rules, (_request, body, done) => done(null, body));

	api.get<{ Params: { attachment: string } }>('/files/:attachment/:filename', async ({ params }, reply) => {
		const attachment = state.attachments.get(params.attachment);
		if (!attachment) throw new DriverError(`There is no file "${params.attachment}".`);
		return await sendFile(reply, attachment);
	});

	api.post<{ Body: unknown }, unknown, { querystring: typeof FileQuery }>(
		'/files',
		{ schema: { querystring: FileQuery }, bodyLimit: BODY_LIMIT },
		async ({ body, query, protocol, host }) => {
			if (!Buffer.isBuffer(body) || body.length === 0) throw new DriverError('The file is empty.');
			const source = new File([body], query.filename, { type: query.mediaType });
			const attachment = await addAttachment(state, source, { isForMessage: true }).catch((error: unknown) =>
				explainSize(error, state.settings.attachmentLimit),
			);
			const { mediaType } = attachment;
			return { mediaUrl: toMediaUrl(`${protocol}://${host}`, attachment), mediaType, mediaSize: body.length };
		},
	);
};
