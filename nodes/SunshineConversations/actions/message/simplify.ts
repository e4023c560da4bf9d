import type { IDataObject } from 'n8n-workflow';
import { describeMessage, describeQuote } from '../../vocabulary/describe/message';
import { pick, withoutGaps } from '../../vocabulary/pick';

/** What the node adds to what it sends. */
const SENDING = ['part', 'parts', 'sentAs', 'reason', 'lastWroteAt'];

/** A message in one flat object, by the names that the trigger uses. */
export function simplifyMessage(message: IDataObject): IDataObject {
	const { messageId: id, received, ...described } = describeMessage(message);
	return withoutGaps({
		id,
		...pick(message, ['conversationId']),
		received,
		...described,
		...describeQuote(message),
		...pick(message, SENDING),
	});
}
