import { useState } from 'preact/hooks';
import type { DeskConversation } from '../../api/page/records';
import { sandbox } from '../sandbox';
import type { Act } from '../useAct';

interface AnswerProps {
	conversation: DeskConversation;
	act: Act;
}

/** An agent who answers has the conversation in hand first. */
export function Answer({ conversation, act }: AnswerProps) {
	const { id, name, isWithAgents } = conversation;
	const [text, setText] = useState('');

	async function send(event: Event) {
		event.preventDefault();
		if (!text.trim()) return act.refuse('The answer is empty: write something first.');
		const isSent = await act.run(async () => {
			if (!isWithAgents) await sandbox.takeControl(id);
			await sandbox.writeAsAgent(id, { text, displayName: 'Agent' });
		});
		if (isSent) setText('');
	}

	return (
		<form class="answer" aria-label={`Answer ${name}`} onSubmit={(event) => void send(event)}>
			<input
				value={text}
				aria-label={`Answer to ${name}`}
				placeholder={isWithAgents ? 'Answer as an agent' : 'Answering takes over'}
				autoComplete="off"
				onInput={({ currentTarget }) => setText(currentTarget.value)}
			/>
			<button class="button button--primary" disabled={act.isBusy}>
				Answer
			</button>
		</form>
	);
}
