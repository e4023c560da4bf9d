import type { DeskConversation } from '../../api/page/records';

/** Who has a conversation in hand. */
export function Holder({ conversation }: { conversation: DeskConversation }) {
	const { holder, isWithAgents, offeredTo } = conversation;
	if (offeredTo) return <span class="holder holder--offered">Offered to {offeredTo}</span>;
	if (isWithAgents) return <span class="holder holder--agent">Agent</span>;
	return holder ? (
		<span class="holder holder--bot" title={holder}>
			{holder}
		</span>
	) : (
		<span class="holder">Nobody in control</span>
	);
}
