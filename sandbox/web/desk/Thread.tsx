import { useRef } from 'preact/hooks';
import type { DeskConversation } from '../../api/page/records';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { useFollowEnd } from '../hooks/useFollowEnd';
import { Answer } from './Answer';
import { Control } from './Control';
import { DeskLine } from './DeskLine';

/** One conversation, with what an agent can do about it. */
export function Thread({ conversation }: { conversation: DeskConversation }) {
	const act = useAct();
	const field = useRef<HTMLInputElement>(null);
	const { messages, name, customerLastRead = '' } = conversation;
	const box = useFollowEnd<HTMLDivElement>(messages.at(-1)?.id);
	return (
		<section class="thread" aria-label={`Ticket of ${name}`}>
			<Control conversation={conversation} act={act} onChange={() => field.current?.focus()} />
			<div ref={box} class="thread__lines" role="log" aria-label={`Conversation with ${name}`} tabIndex={0}>
				{messages.length === 0 && <p class="panel__hint">Nothing said yet.</p>}
				{messages.map((message) => (
					<DeskLine key={message.id} message={message} isRead={customerLastRead >= message.at} />
				))}
			</div>
			<Refusal sentence={act.sentence} />
			<Answer conversation={conversation} act={act} field={field} />
		</section>
	);
}
