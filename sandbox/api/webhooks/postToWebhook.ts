import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { isAxiosError } from 'axios';
import type { Attempt, WebhookRequest } from '../model';

/** A kept connection may break just as it is used again, which would look like a failed attempt. */
export const freshConnections = {
	httpAgent: new HttpAgent({ keepAlive: false }),
	httpsAgent: new HttpsAgent({ keepAlive: false }),
};

/** In characters. */
const ANSWER_KEPT = 200;

/** How the attempt is made. */
export interface PostOptions {
	number: number;
	at: string;
	timeoutMs: number;
	signal: AbortSignal;
}

function describeFailure(error: unknown): string {
	if (!isAxiosError(error)) return String(error);
	return error.code ? `${error.code}: ${error.message}` : error.message;
}

/** Never throws: a broken connection is a result as well. */
export async function postToWebhook(
	request: WebhookRequest,
	{ number, at, timeoutMs, signal }: PostOptions,
): Promise<Attempt> {
	const attempt: Attempt = { number, at, durationMs: 0 };
	const start = performance.now();
	await axios
		.post<string>(request.target, request.body, {
			...freshConnections,
			headers: request.headers,
			timeout: timeoutMs,
			signal,
			maxRedirects: 0,
			proxy: false,
			responseType: 'text',
			transformRequest: (text: string) => text,
			validateStatus: () => true,
		})
		.then(({ status, data }) => {
			attempt.status = status;
			if (data) attempt.answer = data.slice(0, ANSWER_KEPT);
		})
		.catch((error: unknown) => (attempt.error = describeFailure(error)));
	attempt.durationMs = Math.round(performance.now() - start);
	return attempt;
}
