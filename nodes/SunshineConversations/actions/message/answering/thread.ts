import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { TOKEN } from '../../../asking/hidden';
import { path } from '../../../transport/apiRequest';
import { pages } from '../../../transport/pagination';
import { newestFirst, type Message } from '../../../vocabulary/message';
import { objectOf } from '../../../vocabulary/pick';
import { AGENTS } from '../../../vocabulary/switchboard';
import type { AskedQuestion } from '../question/question';

/** What was written since a question. */
export interface Thread {
	/** Of the customer who may answer, oldest first. */
	answers: Message[];
	/** How often it was asked again, and the time of the last one. */
	reprompts: number;
	prompted: string;
	/** Whether an agent has written. */
	hasAgent: boolean;
	/** The IDs of all messages that were read, also of older ones. */
	known: Set<string>;
}

/** Pages of 100 messages: an answer is found that has so many others behind it. */
const MOST_PAGES = 10;

/** Reads back to the question. */
export async function readThread(context: IWebhookFunctions, question: AskedQuestion): Promise<Thread> {
	const since: Message[] = [];
	const known = new Set<string>();
	let read = 0;
	for await (const page of pages<Message>(context, {
		path: path`/conversations/${question.conversationId}/messages`,
		key: 'messages',
		direction: 'before',
	})) {
		const messages = newestFirst(page);
		for (const { id } of messages) known.add(id);
		const asked = messages.findIndex(({ id }) => question.messageIds.includes(id));
		since.push(...(asked < 0 ? messages : messages.slice(0, asked)));
		read++;
		if (asked >= 0 || read === MOST_PAGES) break;
	}
	const prompts = since.filter((message) => isPrompt(message, question));
	return {
		answers: since.filter((message) => mayAnswer(message, question)).reverse(),
		reprompts: prompts.length,
		prompted: prompts[0]?.received ?? '',
		hasAgent: since.some(isOfAgent),
		known,
	};
}

function isPrompt({ author, metadata }: Message, { token }: AskedQuestion): boolean {
	return objectOf(author).type === 'business' && objectOf(metadata)[TOKEN] === token;
}

function isOfAgent({ author, source }: Message): boolean {
	return objectOf(author).type === 'business' && objectOf(source).type === AGENTS;
}

/** A tap on a button tells whose it is. */
function mayAnswer({ author, metadata }: Message, { token, userId, onlyThisUser }: AskedQuestion): boolean {
	const { type, userId: writer }: IDataObject = objectOf(author);
	const of = objectOf(metadata)[TOKEN];
	if (type !== 'user' || (of !== undefined && of !== token)) return false;
	return !onlyThisUser || userId === undefined || writer === userId;
}
