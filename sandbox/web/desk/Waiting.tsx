import type { DeskConversation } from '../../api/page/records';
import { useAlarm } from '../hooks/useAlarm';
import { listOpenQuestions, type OpenQuestion } from './openQuestions';

/** Only the messages of a question say what kind of answer it wants. */
function nameAnswer({ messages }: DeskConversation, { token }: OpenQuestion): string {
	const question = messages.findLast(({ from, metadata }) => from === 'bot' && metadata?.n8nAsk === token);
	return String(question?.metadata?.n8nAskFor ?? 'an answer');
}

/** Says why the customer's next message starts nothing else. */
export function Waiting({ conversation }: { conversation: DeskConversation }) {
	const questions = listOpenQuestions(conversation, Date.now());
	useAlarm(Math.min(...questions.map(({ expiresAt }) => expiresAt)));
	if (questions.length === 0) return null;
	const answers = questions.map((question) => nameAnswer(conversation, question));
	return <p class="control__waiting">n8n is waiting for: {answers.join(', ')}</p>;
}
