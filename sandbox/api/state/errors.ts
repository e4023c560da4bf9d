import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { describeProblems } from '../http/validation';

/** An answer in the API's error shape; only a 400 may carry several titles. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		readonly titles: string[],
	) {
		super(titles.join('; '));
	}
}

export const badRequest = (...titles: string[]) => new ApiError(400, 'bad_request', titles);
export const unauthorized = () => new ApiError(401, 'unauthorized', ['Authorization is required']);
export const forbidden = (title = 'Forbidden') => new ApiError(403, 'forbidden', [title]);
export const notFound = (title = 'Resource not found') => new ApiError(404, 'not_found', [title]);
export const conflict = (title: string) => new ApiError(409, 'conflict', [title]);
export const unsupportedMedia = (title: string) => new ApiError(415, 'unsupported_media_type', [title]);
export const locked = (title: string) => new ApiError(423, 'locked', [title]);

const titles = {
	app: 'App',
	user: 'User',
	conversation: 'Conversation',
	integration: 'Integration',
	client: 'Client',
	device: 'Device',
	switchboard: 'Switchboard',
	switchboard_integration: 'SwitchboardIntegration',
};

/** The codes name the thing as well, such as `user_not_found`. */
export function missing(thing: keyof typeof titles): ApiError {
	return new ApiError(404, `${thing}_not_found`, [`${titles[thing]} not found`]);
}

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
