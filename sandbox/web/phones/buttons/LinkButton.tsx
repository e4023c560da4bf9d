import type { Action } from '../../../api/model';
import { readLink } from '../../messages/links';

export function LinkButton({ action }: { action: Action }) {
	const href = readLink(action.uri ?? '');
	const refused = href ? undefined : `Not a web address: ${action.uri}`;
	return (
		<a class="buttons__one" href={href} title={refused} target="_blank" rel="noreferrer noopener">
			{action.text} <span aria-hidden="true">↗</span>
		</a>
	);
}
