import { useState } from 'preact/hooks';
import type { DeskConversation, SwitchboardState } from '../../api/page/records';
import { BotFirst } from './BotFirst';
import { ConversationList } from './ConversationList';
import { Thread } from './Thread';

interface DeskProps {
	conversations: DeskConversation[];
	switchboard?: SwitchboardState;
}

const latestFirst = (left: DeskConversation, right: DeskConversation) =>
	left.lastUpdatedAt < right.lastUpdatedAt ? 1 : -1;

/** What the agents see in their workspace. */
export function Desk({ conversations, switchboard }: DeskProps) {
	const [chosenId, setChosenId] = useState<string>();
	const sorted = conversations.toSorted(latestFirst);
	const chosen = sorted.find(({ id }) => id === chosenId) ?? sorted[0];
	return (
		<section class="panel desk" aria-label="Agent desk">
			<h2 class="panel__title">Agent desk</h2>
			{switchboard && <BotFirst switchboard={switchboard} />}
			{chosen ? (
				<>
					<ConversationList conversations={sorted} chosenId={chosen.id} onChoose={setChosenId} />
					<Thread key={chosen.id} conversation={chosen} />
				</>
			) : (
				<p class="panel__hint">Conversations appear here as soon as there is a customer.</p>
			)}
		</section>
	);
}
