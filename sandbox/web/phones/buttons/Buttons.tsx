import type { Action } from '../../../api/model';
import type { PhoneMessage } from '../message';
import { LinkButton } from './LinkButton';
import { TextLinks } from './TextLinks';
import { isQuickReply, tap } from './tapping';

interface ButtonsProps extends PhoneMessage {
	/** Those of the message unless they belong to an item. */
	actions?: Action[];
}

/** What stays with the message; replies to choose from come below the conversation. */
export function Buttons({ actions, ...message }: ButtonsProps) {
	const { entry, look } = message;
	const shown = (actions ?? entry.content.actions ?? []).filter((action) => !isQuickReply(action));
	if (shown.length === 0) return null;
	if (look.buttons === 'text') return <TextLinks actions={shown} />;
	const left = shown.filter((action) => look.buttons === 'all' || action.uri !== undefined);
	return (
		<div class="buttons">
			{left.map((action) =>
				action.uri === undefined ? (
					<button key={action.text} class="buttons__one" onClick={() => tap(message, action)}>
						{action.text}
					</button>
				) : (
					<LinkButton key={action.text} action={action} />
				),
			)}
		</div>
	);
}
