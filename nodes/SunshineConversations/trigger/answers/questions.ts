import type { IWebhookFunctions } from 'n8n-workflow';
import type { Question } from '../../asking/record';
import { isWaiting, readSlots } from '../../asking/slots';
import { tagOf } from '../../asking/tag';
import { authorOf } from '../../vocabulary/payload';
import type { WebhookEvent } from '../receiving/envelope';

/** A customer's message, with the questions of this n8n that it may answer. */
export interface Reply {
	event: WebhookEvent;
	messageId: string;
	/** The newest first. */
	questions: Question[];
}

/** Undefined for what answers nothing; without a record in the conversation's metadata that costs nothing. */
export function readReply(context: IWebhookFunctions, event: WebhookEvent): Reply | undefined {
	const { conversation, message } = event.payload;
	if (event.type !== 'conversation:message' || authorOf(event.payload)?.type !== 'user') return undefined;
	const messageId = message?.id;
	if (!conversation?.metadata || typeof messageId !== 'string') return undefined;

	const questions = readSlots(conversation.metadata)
		.flatMap(({ question }) => question ?? [])
		.filter((question) => question.conversationId === conversation.id && question.tag === tagOf(context))
		.filter((question) => isWaiting(question) || question.messageIds.includes(messageId))
		.sort((one, other) => other.asked - one.asked);
	return questions.length > 0 ? { event, messageId, questions } : undefined;
}
