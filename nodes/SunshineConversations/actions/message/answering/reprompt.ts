import type { IWebhookFunctions } from 'n8n-workflow';
import { postMessage } from '../delivery/postMessage';
import type { AskedQuestion } from '../question/question';

/** Which messages were answered by asking again; the newest ones. The list of messages may be late to tell. */
const MOST_KNOWN = 1_000;
const known = new Set<string>();

/** Asks again, with the buttons, once for each message. */
export async function reprompt(
	context: IWebhookFunctions,
	question: AskedQuestion,
	messageId: string,
): Promise<void> {
	if (known.has(messageId)) return;
	const { conversationId, fields, content, retryMessage } = question;
	const below =
		content.type === 'form'
			? { ...content, text: retryMessage }
			: { type: 'text', text: retryMessage, ...content };
	await postMessage(context, conversationId, { ...fields, content: below });
	known.add(messageId);
	const [first] = known;
	if (known.size > MOST_KNOWN) known.delete(first!);
}
