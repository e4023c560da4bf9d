import fc from 'fast-check';
import type { Answer } from '../harness/keptConnections';
import type { Listener } from '../harness/listener';
import { withoutSecret, withSecret, type HostileRequest } from './hostileRequests';

/** Requests that are made and sent at once. */
const BATCH = 1_000;

interface Outcome {
	/** How many there were of each status. */
	answers: Record<number, number>;
	/** Requests that were not refused as they must be. */
	wrong: Array<[request: HostileRequest, answer: Answer]>;
}

/** Sends `count` requests, the same ones for the same seed; every other thousand has the secret. */
export async function sendAtRandom(
	{ send, secret, appId }: Listener,
	count: number,
	seed: number,
): Promise<Outcome> {
	const outcome: Outcome = { answers: {}, wrong: [] };
	for (let batch = 0; batch < count / BATCH; batch++) {
		const hasSecret = batch % 2 === 1;
		const kind = hasSecret ? withSecret(secret, appId) : withoutSecret(secret, appId);
		const requests = fc.sample(kind, { numRuns: BATCH, seed: seed * 1_000 + batch });
		const answers = await Promise.all(requests.map(send));
		for (const [index, answer] of answers.entries()) {
			const request = requests[index]!;
			outcome.answers[answer.status] = (outcome.answers[answer.status] ?? 0) + 1;
			if (!isFitting(request, answer, hasSecret)) outcome.wrong.push([request, answer]);
		}
	}
	return outcome;
}

export const isRefusal = (status: number) => status >= 400 && status < 500;

function isFitting(
	{ method, isBeyondNode }: HostileRequest,
	{ status, text }: Answer,
	hasSecret: boolean,
): boolean {
	if (isRefusal(status) || (isBeyondNode && status === 500)) return true;
	if (method === 'HEAD') return status === 200;
	if (method === 'OPTIONS') return status === 204;
	return hasSecret && status === 200 && JSON.parse(text).accepted === 0;
}
