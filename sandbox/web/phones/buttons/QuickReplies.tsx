import { focusScreen } from '../focusScreen';
import type { PhoneMessage } from '../message';
import { Pin } from './Pin';
import { isQuickReply, tap } from './tapping';

/** What the last message offers to answer. */
export function QuickReplies(message: PhoneMessage) {
	const { entry, look } = message;
	const replies = entry.content.actions?.filter(isQuickReply) ?? [];
	if (replies.length === 0 || entry.author === 'user' || entry.state === 'failed') return null;
	if (look.buttons !== 'all') {
		return <p class="screen__hint">{look.label} shows no reply buttons: write the answer yourself.</p>;
	}
	return (
		<div class="quick-replies" role="group" aria-label="Quick replies">
			{replies.map((action) => (
				<button
					key={`${action.text} ${action.payload}`}
					class="quick-replies__one"
					onClick={({ currentTarget }) => {
						focusScreen(currentTarget);
						tap(message, action);
					}}
				>
					{action.type === 'locationRequest' && <Pin />}
					{action.text}
				</button>
			))}
		</div>
	);
}
