import { useRef } from 'preact/hooks';
import type { DeskConversation, SwitchboardState } from '../../api/page/records';
import { BotFirst } from './BotFirst';
import { ConversationList } from './ConversationList';
import { Thread } from './Thread';

interface DeskProps {
	conversations: DeskConversation[];
	switchboard?: SwitchboardState;
	chosenId?: string;
}

const latestFirst = (left: DeskConversation, right: DeskConversation) =>
	left.lastUpdatedAt < right.lastUpdatedAt ? 1 : -1;

/** What the agents see in their workspace. */
export function Desk({ conversations, switchboard, chosenId }: DeskProps) {
	const shownId = useRef('');
	const sorted = conversations.toSorted(latestFirst);
	const find = (wanted?: string) => sorted.find(({ id }) => id === wanted);
	// What is on show stays, even when something newer arrives elsewhere.
	const chosen = find(chosenId) ?? find(shownId.current) ?? sorted[0];
	shownId.current = chosen?.id ?? '';
	return (
		<>
			{switchboard && <BotFirst switchboard={switchboard} />}
			{chosen ? (
				<>
					<ConversationList conversations={sorted} chosenId={chosen.id} />
					<Thread key={chosen.id} conversation={chosen} />
				</>
			) : (
				<p class="panel__hint">Conversations appear here as soon as there is a customer.</p>
			)}
		</>
	);
}
