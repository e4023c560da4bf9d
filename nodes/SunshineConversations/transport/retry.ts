import type { IHttpRequestMethods } from 'n8n-workflow';
import type { Outcome } from './apiRequest';
import { connectionCode, wasNeverSent } from './connection';
import { toMilliseconds } from './retryAfter';

/** All in milliseconds. */
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
/** A longer Retry-After is the user's to wait out: the error tells it. */
const LONGEST_RETRY_AFTER = 60_000;

const ATTEMPTS_AT_RATE_LIMIT = 6;
const ATTEMPTS_AT_FAULT = 4;

const PASSING_FAULTS = new Set([502, 503, 504]);

/** The API has no idempotency key, so a POST that may have arrived must not be sent twice. */
const REPEATABLE_METHODS = new Set<IHttpRequestMethods>(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

/** What may be better in a second. A host that does not exist is not among them. */
const PASSING_BREAKS = new Set([
	'EAI_AGAIN',
	'ECONNABORTED',
	'ECONNREFUSED',
	'ECONNRESET',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EPIPE',
	'ETIMEDOUT',
]);

/** Milliseconds to wait before the next attempt, or undefined when there must be none. Attempts count from 1. */
export function retryDelay(
	method: IHttpRequestMethods,
	attempt: number,
	outcome: Outcome,
): number | undefined {
	if (attempt >= attemptsAllowed(method, outcome)) return undefined;

	const retryAfter = 'answer' in outcome ? toMilliseconds(outcome.answer.headers) : undefined;
	if (retryAfter === undefined) {
		return Math.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempt - 1));
	}
	return retryAfter <= LONGEST_RETRY_AFTER ? retryAfter : undefined;
}

function attemptsAllowed(method: IHttpRequestMethods, outcome: Outcome): number {
	if ('answer' in outcome && outcome.answer.statusCode === 429) return ATTEMPTS_AT_RATE_LIMIT;

	return isPassing(outcome) && isSafeToRepeat(method, outcome) ? ATTEMPTS_AT_FAULT : 1;
}

function isPassing(outcome: Outcome): boolean {
	return 'answer' in outcome
		? PASSING_FAULTS.has(outcome.answer.statusCode)
		: PASSING_BREAKS.has(connectionCode(outcome.connectionError) ?? '');
}

function isSafeToRepeat(method: IHttpRequestMethods, outcome: Outcome): boolean {
	return REPEATABLE_METHODS.has(method) || !mayHaveArrived(outcome);
}

/** Whether the API may have done its work. At the rate limit it has not. */
export function mayHaveArrived(outcome: Outcome): boolean {
	return 'answer' in outcome ? outcome.answer.statusCode !== 429 : !wasNeverSent(outcome.connectionError);
}
