import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { getConversation, writeSlot } from '../../../asking/conversation';
import { readSlots } from '../../../asking/slots';
import { assumeAppId } from '../../../transport/request';
import { objectOf } from '../../../vocabulary/pick';
import { keptQuestion } from '../question/question';
import { consider } from './consider';
import { inTurn } from './turns';
import { notTaken, taken } from './verdict';

/** Answers the trigger's call for a customer's message: whether it was taken. Nothing in the call is trusted but where it was made. */
export async function answer(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await respond(this);
	} catch (error) {
		// n8n would resume the execution with the error; so the trigger calls again.
		this.logger.warn('An answer could not be looked at', { error: (error as Error).message });
		this.getResponseObject()
			.status(503)
			.json({ message: (error as Error).message });
		return { noWebhookResponse: true };
	}
}

async function respond(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { messageId } = objectOf(context.getBodyData());
	const { c: conversationId, q: token } = objectOf(context.getQueryData());
	if (![messageId, conversationId, token].every((part) => typeof part === 'string')) return notTaken();
	const rung = { messageId: String(messageId), conversationId: String(conversationId), token: String(token) };
	const question = keptQuestion(context);
	if (question) assumeAppId(context, question.appId);
	if (!question || question.token !== token || question.conversationId !== conversationId) {
		return await recall(context, rung);
	}
	if (question.waitForMore > 0) await sleep(question.waitForMore * 1_000);
	return await inTurn(question.token, async () => await consider(context, question, rung.messageId));
}

interface Rung {
	messageId: string;
	conversationId: string;
	token: string;
}

/** Nobody waits for this answer: it has come before, or n8n died between the question and the wait. */
async function recall(
	context: IWebhookFunctions,
	{ messageId, conversationId, token }: Rung,
): Promise<IWebhookResponseData> {
	const { metadata } = await getConversation(context, conversationId);
	const slot = readSlots(metadata).find(({ question }) => question?.token === token);
	if (!slot?.question) return notTaken();
	if (slot.question.messageIds.includes(messageId)) return taken();
	if (slot.question.isOpen) {
		// So that later messages do not ring in vain.
		await writeSlot(context, conversationId, slot.key, { ...slot.question, isOpen: false }, metadata);
	}
	return notTaken();
}
