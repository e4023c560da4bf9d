import type { Action } from '../../api/model';
import type { BubbleProps } from './Bubble';
import { isQuickReply, readLink, tap } from './tapping';

interface ButtonsProps extends BubbleProps {
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

function LinkButton({ action }: { action: Action }) {
	const href = readLink(action.uri ?? '');
	const refused = href ? undefined : `Not a web address: ${action.uri}`;
	return (
		<a class="buttons__one" href={href} title={refused} target="_blank" rel="noreferrer noopener">
			{action.text} <span aria-hidden="true">↗</span>
		</a>
	);
}

/** Where there are no buttons, their text is left. */
function TextLinks({ actions }: { actions: Action[] }) {
	return <p class="text">{actions.map(({ text, uri }) => (uri ? `${text}: ${uri}` : text)).join('\n')}</p>;
}
