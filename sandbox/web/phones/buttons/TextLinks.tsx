import type { Action } from '../../../api/model';
import { Text } from '../../messages/Text';

/** Where there are no buttons, their text is left. */
export function TextLinks({ actions }: { actions: Action[] }) {
	return <Text text={actions.map(({ text, uri }) => (uri ? `${text}: ${uri}` : text)).join('\n')} />;
}
