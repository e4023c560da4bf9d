import type { RefObject } from 'preact';
import type { DeskConversation } from '../../api/page/records';
import type { Act } from '../act/useAct';
import { sandbox } from '../connection/sandbox';
import { useDraft } from '../hooks/useDraft';

interface AnswerProps {
	conversation: DeskConversation;
	act: Act;
	field: RefObject<HTMLInputElement | null>;
}

/** An agent who answers has the conversation in hand first. */
export function Answer({ conversation, act, field }: AnswerProps) {
	const { id, name, isWithAgents } = conversation;
	const [text, setText] = useDraft(`answer ${id}`);

	async function send(event: Event) {
		event.preventDefault();
		if (act.isBusy) return;
		if (!text.trim()) return act.refuse('The answer is empty: write something first.');
		const isSent = await act.run(async () => {
			if (!isWithAgents) await sandbox.takeControl(id);
			await sandbox.writeAsAgent(id, { text, displayName: 'Agent' });
		});
		if (isSent && field.current?.value === text) setText('');
	}

	return (
		<form class="answer" aria-label={`Answer ${name}`} onSubmit={(event) => void send(event)}>
			<input
				ref={field}
				value={text}
				aria-label={`Answer to ${name}`}
				placeholder={isWithAgents ? 'Answer as an agent' : 'Answering takes over'}
				autoComplete="off"
				onInput={({ currentTarget }) => setText(currentTarget.value)}
			/>
			<button class="button button--primary" aria-disabled={act.isBusy}>
				Answer
			</button>
		</form>
	);
}
