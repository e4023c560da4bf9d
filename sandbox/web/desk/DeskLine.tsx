import type { DeskMessage } from '../../api/page/records';
import { showTime } from '../connection/times';
import { AgentView } from './AgentView';

interface DeskLineProps {
	message: DeskMessage;
	/** Whether the customer has seen it. */
	isRead: boolean;
}

function describeFate({ from, failure }: DeskMessage, isRead: boolean): string {
	if (from === 'customer') return '';
	if (failure) return 'not delivered';
	return isRead ? 'read' : 'delivered';
}

export function DeskLine({ message, isRead }: DeskLineProps) {
	const { from, name, content, at, failure } = message;
	const fate = describeFate(message, isRead);
	return (
		<div class={`line line--${from}`}>
			<p class="line__head">
				<strong>{name}</strong> <time dateTime={at}>{showTime(at)}</time>
				{fate && <span class={failure ? 'line__fate line__fate--failed' : 'line__fate'}>{fate}</span>}
			</p>
			<AgentView content={content} />
			{failure && <p class="line__failure">{failure}</p>}
		</div>
	);
}
