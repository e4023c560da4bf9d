import type { DeskConversation } from '../../api/page/records';
import { ChannelIcon } from '../channels/ChannelIcon';
import { showTime } from '../connection/times';
import { Holder } from './Holder';

interface ConversationListProps {
	conversations: DeskConversation[];
	chosenId: string;
}

export function ConversationList({ conversations, chosenId }: ConversationListProps) {
	return (
		<ul class="conversations" aria-label="Conversations">
			{conversations.map((conversation) => {
				const { id, name, channel, messages, lastUpdatedAt } = conversation;
				return (
					<li key={id}>
						<a class="conversation" href={`#desk/${id}`} aria-current={id === chosenId ? 'true' : undefined}>
							<ChannelIcon channel={channel} />
							<span class="conversation__name">{name}</span>
							<Holder conversation={conversation} />
							<time dateTime={lastUpdatedAt}>{showTime(lastUpdatedAt)}</time>
							<span class="conversation__last">{messages.at(-1)?.text ?? 'Nothing said yet'}</span>
						</a>
					</li>
				);
			})}
		</ul>
	);
}
