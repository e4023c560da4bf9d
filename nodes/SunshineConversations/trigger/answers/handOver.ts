import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import { findSlot, writeSlot } from '../../asking/conversation';
import type { Question } from '../../asking/record';
import { isWaiting } from '../../asking/slots';
import { Slots } from '../../transport/slots';
import type { Reply } from './questions';
import { ring, type Ring } from './ring';

/** Whether the message was the answer; `later` if it could not be told in time. */
export type HandOver = 'later' | 'notTaken' | 'taken';

/** In milliseconds, between two calls for one question. */
const PAUSES = [300, 600, 1_200, 2_400, 4_800];

/** In milliseconds. The API waits 20 seconds for the answer. */
const PATIENCE = 14_000;

/** In milliseconds. After so long a message is no longer sent back to be delivered again. */
const REPEATED_FOR = 5 * 60_000;

/** Calls to itself take n8n's time from everything else. */
const underWay = new Slots(50);

/** Rings for the newest question first, until one takes the message. */
export async function handOver(context: IWebhookFunctions, reply: Reply): Promise<HandOver> {
	const end = performance.now() + PATIENCE;
	return await underWay.run(async () => {
		for (const question of reply.questions) {
			const outcome = await askNode(context, reply, question, end);
			if (outcome !== 'notTaken') return outcome;
		}
		return 'notTaken';
	});
}

async function askNode(
	context: IWebhookFunctions,
	reply: Reply,
	question: Question,
	end: number,
): Promise<HandOver> {
	const { messageId } = reply;
	for (const pause of [...PAUSES, 0]) {
		if (performance.now() >= end) break;
		const answer = await ring(context, question.place, messageId, end - performance.now());
		if (answer === 'taken' || answer === 'notTaken') return answer;
		if (answer === 'unreachable') return warn(context);
		const known = await lookUp(context, question, answer, messageId);
		if (known) return known;
		if (performance.now() + pause >= end) break;
		await sleep(pause);
	}
	return isYoung(reply) ? 'later' : 'notTaken';
}

/** What the record says; undefined while it is open, and when the API cannot be asked. */
async function lookUp(
	context: IWebhookFunctions,
	question: Question,
	answer: Ring,
	messageId: string,
): Promise<HandOver | undefined> {
	const hasEnded = answer === 'ended';
	try {
		const slot = await findSlot(context, question);
		if (!slot?.question) return 'notTaken';
		// n8n may not have gone on with it yet, in its trouble: another call sees to that.
		if (slot.question.messageIds.includes(messageId)) return answer === 'failed' ? undefined : 'taken';
		if (!hasEnded) return isWaiting(slot.question) ? undefined : 'notTaken';
		// So that later messages do not ring in vain.
		if (slot.question.isOpen) await close(context, slot.key, slot.question);
		return 'notTaken';
	} catch {
		return hasEnded ? 'notTaken' : undefined;
	}
}

async function close(context: IWebhookFunctions, key: string, question: Question): Promise<void> {
	await writeSlot(context, question.conversationId, key, { ...question, isOpen: false });
}

function warn(context: IWebhookFunctions): HandOver {
	context.logger.warn(
		'A customer has answered a question of "Ask and Wait", but n8n cannot reach itself, so the message starts the workflow instead. Check WEBHOOK_URL and, if the protection against server-side request forgery is on, N8N_SSRF_ALLOWED_HOSTNAMES.',
	);
	return 'notTaken';
}

function isYoung({ event }: Reply): boolean {
	const age = Date.now() - Date.parse(event.createdAt ?? '');
	return Math.abs(age) < REPEATED_FOR;
}
