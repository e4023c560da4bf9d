import type { DeskConversation } from '../../api/page/records';
import { showTime } from '../clock';
import { ChannelIcon } from '../phones/ChannelIcon';
import { Holder } from './Holder';

interface ConversationListProps {
	conversations: DeskConversation[];
	chosenId: string;
	onChoose: (id: string) => void;
}

export function ConversationList({ conversations, chosenId, onChoose }: ConversationListProps) {
	return (
		<ul class="conversations" aria-label="Conversations">
			{conversations.map((conversation) => {
				const { id, name, channel, messages, lastUpdatedAt } = conversation;
				return (
					<li key={id}>
						<button class="conversation" aria-current={id === chosenId} onClick={() => onChoose(id)}>
							<ChannelIcon channel={channel} />
							<span class="conversation__name">{name}</span>
							<Holder conversation={conversation} />
							<time dateTime={lastUpdatedAt}>{showTime(lastUpdatedAt)}</time>
							<span class="conversation__last">{messages.at(-1)?.text ?? 'Nothing said yet'}</span>
						</button>
					</li>
				);
			})}
		</ul>
	);
}
