import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, badRequest, unsupportedMedia } from '../state/errors';
import { describeProblems } from './validation';

// The documentation names the statuses but not these titles.
const bodyErrors: Record<string, ApiError> = {
	FST_ERR_CTP_BODY_TOO_LARGE: new ApiError(413, 'payload_too_large', ['Request entity too large']),
	FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupportedMedia('Unsupported content type'),
	FST_ERR_CTP_INVALID_JSON_BODY: badRequest('Request body is not valid JSON'),
};

export function toApiError(error: FastifyError | ApiError): ApiError {
	if (error instanceof ApiError) return error;
	if (error.validation) return badRequest(...describeProblems(error.validation));
	if (error.statusCode === 400) return bodyErrors[error.code] ?? badRequest('Bad request');
	return bodyErrors[error.code] ?? new ApiError(500, 'internal_error', [error.message]);
}

export function sendApiError(error: FastifyError | ApiError, _request: FastifyRequest, reply: FastifyReply) {
	const { status, code, titles } = toApiError(error);
	return reply.code(status).send({ errors: titles.map((title) => ({ code, title })) });
}
