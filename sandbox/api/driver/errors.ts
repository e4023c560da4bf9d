import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { describeProblems } from '../http/validation';
import { ApiError } from '../state/errors';

/** The driver's user asked for something that cannot be; the sentence says why. */
export class DriverError extends Error {}

function explain(error: Error & Partial<FastifyError>): string {
	if (error.validation) return `The request is not usable: ${describeProblems(error.validation).join('; ')}.`;
	if (error instanceof ApiError) return `${error.message}.`;
	return error.message;
}

export function sendDriverError(
	error: Error & Partial<FastifyError>,
	_request: FastifyRequest,
	reply: FastifyReply,
) {
	const isUsersFault = error instanceof DriverError || error instanceof ApiError || error.statusCode === 400;
	return reply
		.code(isUsersFault || error.validation ? 400 : (error.statusCode ?? 500))
		.send({ error: explain(error) });
}
