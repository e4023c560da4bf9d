import type { IN8nHttpFullResponse, IWebhookFunctions } from 'n8n-workflow';
import { isObject } from '../../vocabulary/pick';
import { remember, targetsOf } from './waitingPlace';

/**
 * What came of a call: the node has taken the message or not; the execution runs; something is in trouble; nothing waits
 * there any more; no answer came in time; n8n was not reached, or something else answered in its place.
 */
export type Ring = 'busy' | 'ended' | 'failed' | 'notTaken' | 'silent' | 'taken' | 'unreachable';

/** In milliseconds. */
const PATIENCE = 8_000;

/** Tells the node that waits there of a message. Nothing but the message's ID is said, and nothing but the answer is believed. */
export async function ring(
	context: IWebhookFunctions,
	place: string,
	messageId: string,
	timeLeft: number,
): Promise<Ring> {
	for (const target of targetsOf(context, place)) {
		const outcome = await callOnce(context, target, messageId, Math.min(PATIENCE, timeLeft));
		if (outcome === 'unreachable') continue;
		remember(context, target);
		return outcome;
	}
	return 'unreachable';
}

async function callOnce(
	context: IWebhookFunctions,
	target: ReturnType<typeof targetsOf>[number],
	messageId: string,
	timeout: number,
): Promise<Ring> {
	try {
		const answer = (await context.helpers.httpRequest({
			...target,
			method: 'POST',
			body: { messageId },
			json: true,
			timeout,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		})) as IN8nHttpFullResponse;
		return meaningOf(answer);
	} catch (error) {
		return isTimeout(error) ? 'silent' : 'unreachable';
	}
}

/** n8n 2.41 and 1.123 answer so. */
function meaningOf({ statusCode, body }: IN8nHttpFullResponse): Ring {
	const { taken, message } = isObject(body) ? body : {};
	const saying = typeof message === 'string' ? message : undefined;
	if (statusCode === 200) return typeof taken === 'boolean' ? (taken ? 'taken' : 'notTaken') : 'ended';
	if (statusCode === 401) return 'ended';
	if (statusCode === 404) return saying?.includes('execution') ? 'ended' : 'unreachable';
	if (statusCode === 409) return saying?.includes('finished') ? 'ended' : 'busy';
	return statusCode >= 500 ? 'failed' : 'unreachable';
}

function isTimeout(error: unknown): boolean {
	const { code, message } = error as { code?: unknown; message?: unknown };
	return code === 'ECONNABORTED' || code === 'ETIMEDOUT' || /timeout|timed out/i.test(String(message));
}
