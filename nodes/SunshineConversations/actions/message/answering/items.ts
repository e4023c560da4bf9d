import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { withoutQuestions } from '../../../asking/hidden';
import { withFile } from '../../../transport/files/attachedFile';
import { inOrder } from '../../../vocabulary/describe/inOrder';
import { describeMessage } from '../../../vocabulary/describe/message';
import type { Message } from '../../../vocabulary/message';
import { objectOf, pick, withoutGaps } from '../../../vocabulary/pick';
import { notApproved } from '../question/notApproved';
import type { AskedQuestion } from '../question/question';
import { textOf, type Judgement } from './judge';
import type { Thread } from './thread';

type Answered = Extract<Judgement, { verdict: 'answered' }>;

/** Why the workflow goes on without an answer. */
export type Reason = 'cancelled' | 'invalid' | 'takenOver';

/** For an agent that has asked before it uses a tool. */
const WORDS: Record<Reason, string> = {
	cancelled: 'The customer has cancelled.',
	invalid: 'The customer has not answered with yes or no.',
	takenOver: 'Somebody else is talking to the customer by now.',
};

/** In milliseconds. The trigger waits for this, and the API for the trigger. */
const PATIENCE = 5_000;

export async function answeredItem(
	context: IWebhookFunctions,
	question: AskedQuestion,
	{ fields, message }: Answered,
	messages: Message[],
	thread: Thread,
): Promise<INodeExecutionData> {
	const json = { answered: true, ...fields, ...describe(question, message, messages, thread) };
	return await withFile(context, objectOf(message.content), itemOf(json), PATIENCE);
}

export function unansweredItem(
	question: AskedQuestion,
	reason: Reason,
	messages: Message[],
	thread: Thread,
): INodeExecutionData {
	const approval = question.responseType === 'approval' && notApproved(WORDS[reason]);
	return itemOf({
		answered: false,
		reason,
		...approval,
		...describe(question, messages.at(-1), messages, thread),
	});
}

function itemOf(json: IDataObject): INodeExecutionData {
	return { json: withoutQuestions(withoutGaps(json)), pairedItem: { item: 0 } };
}

function describe(
	question: AskedQuestion,
	message: Message | undefined,
	messages: Message[],
	{ reprompts }: Thread,
): IDataObject {
	const described = message ? describeMessage(message) : {};
	return {
		text: messages.map(textOf).filter(Boolean).join('\n'),
		...pick(described, [
			'userName',
			'userFirstName',
			'channel',
			'messageType',
			'mediaUrl',
			'mediaType',
			'fileName',
		]),
		messageId: message?.id,
		conversationId: question.conversationId,
		userId: described.userId ?? question.userId,
		userExternalId: described.userExternalId,
		responseType: question.responseType,
		question: question.text,
		reprompts,
		respondedAt: messages.at(-1)?.received,
		messages: messages.map((one) => inOrder(describeMessage(one))),
	};
}
