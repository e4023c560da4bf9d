import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { getConversation, writeSlot, type AskedConversation } from '../../../asking/conversation';
import type { Question } from '../../../asking/record';
import { isWaiting, readSlots } from '../../../asking/slots';
import { answeredWith2xx } from '../../../transport/n8nAnswer';
import type { Message } from '../../../vocabulary/message';
import type { AskedQuestion } from '../question/question';
import { answeredItem, unansweredItem, type Reason } from './items';
import { judge } from './judge';
import { messagesToJudge, withoutTaken } from './ownMessages';
import { reprompt } from './reprompt';
import { readThread, type Thread } from './thread';
import { hasResumed, noteResumed } from './turns';
import { notTaken, resume, taken } from './verdict';

/** What a call for a message is about. */
interface Call {
	context: IWebhookFunctions;
	asked: AskedQuestion;
	messageId: string;
	/** The conversation's metadata, and where the record is in it. */
	metadata: IDataObject;
	key: string;
	record: Question;
}

/** Looks whether the message is the answer, asks again if it is none, and resumes the execution if it is. */
export async function consider(
	context: IWebhookFunctions,
	asked: AskedQuestion,
	messageId: string,
): Promise<IWebhookResponseData> {
	const [conversation, read] = await Promise.all([
		getConversation(context, asked.conversationId),
		readThread(context, asked),
	]);
	const { metadata = {} } = conversation;
	const slot = readSlots(metadata).find(({ question }) => question?.token === asked.token);
	if (!slot?.question) return notTaken();
	const call: Call = { context, asked, messageId, metadata, key: slot.key, record: slot.question };
	if (!slot.question.isOpen) return await repeat(call, read);
	if (!isWaiting(slot.question)) return notTaken();

	const thread = withoutTaken(read, metadata, slot.key);
	if (!thread.known.has(messageId)) {
		throw new UserError('The message is not in the list of messages yet');
	}
	if (!thread.answers.some(({ id }) => id === messageId)) return notTaken();
	if (isInOtherHands(asked, conversation, read)) {
		return asked.keepsWaiting ? notTaken() : await goOn(call, thread, [], 'takenOver');
	}
	return await decide(call, thread);
}

/** The record says that this was the answer: n8n has gone on with it, or died before it could. */
async function repeat(call: Call, thread: Thread): Promise<IWebhookResponseData> {
	const { asked, messageId, record } = call;
	if (!record.messageIds.includes(messageId)) return notTaken();
	if (hasResumed(asked.token)) return taken();
	return await decide(call, thread, record.messageIds);
}

async function decide(call: Call, thread: Thread, recorded?: string[]): Promise<IWebhookResponseData> {
	const { context, asked, messageId } = call;
	const messages = recorded
		? thread.answers.filter(({ id }) => recorded.includes(id))
		: messagesToJudge(thread, asked, messageId);
	const isNewest = thread.answers.at(-1)?.id === messageId;
	// A newer message has its own call, which has all of them.
	if (!recorded && !isNewest && asked.waitForMore > 0) return taken();
	const judgement = judge(messages, asked, context.getTimezone());
	if (judgement.verdict === 'answered') {
		const item = await answeredItem(context, asked, judgement, messages, thread);
		return await record(call, messages, item);
	}
	if (judgement.verdict === 'cancelled' || recorded) {
		return await goOn(call, thread, messages, judgement.verdict);
	}
	// A newer message has its own call; one before the last prompt has led to it.
	const isAnswered = messages.some(({ id, received }) => id === messageId && received <= thread.prompted);
	if (!isNewest || isAnswered) return taken();
	if (thread.reprompts >= asked.retries) return await goOn(call, thread, messages, 'invalid');
	await reprompt(context, asked, messageId);
	return taken();
}

async function goOn(
	call: Call,
	thread: Thread,
	messages: Message[],
	reason: Reason,
): Promise<IWebhookResponseData> {
	return await record(call, messages, unansweredItem(call.asked, reason, messages, thread));
}

/** First the record, then the execution: if n8n dies in between, the API's repetition finds the record. */
async function record(
	{ context, asked, key, record: before, metadata }: Call,
	messages: Message[],
	item: INodeExecutionData,
): Promise<IWebhookResponseData> {
	const messageIds = messages.map(({ id }) => id);
	if (before.isOpen) {
		await writeSlot(context, asked.conversationId, key, { ...before, isOpen: false, messageIds }, metadata);
	}
	noteResumed(asked.token, answeredWith2xx(context.getResponseObject()));
	return resume(item, messages.length > 0);
}

/**
 * Whoever had the conversation in hand when it was asked may be the one who asks. If nobody had, as after a closed ticket, the
 * switchboard gives it to the agents with the very message that is the answer: then only what an agent writes counts.
 */
function isInOtherHands(
	{ inControl }: AskedQuestion,
	{ activeSwitchboardIntegration: active }: AskedConversation,
	{ hasAgent }: Thread,
): boolean {
	if (active?.id === undefined || active.id === inControl) return false;
	return inControl !== undefined || hasAgent;
}
