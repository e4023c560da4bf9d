import type { IDataObject } from 'n8n-workflow';
import { inOrder } from '../../vocabulary/describe/inOrder';
import { describeMessage, describeQuote } from '../../vocabulary/describe/message';
import { pick } from '../../vocabulary/pick';

/** What the node adds to what it sends. */
const SENDING = ['part', 'parts', 'sentAs', 'reason', 'lastWroteAt'];

/** A message in one flat object, by the names that the trigger uses. */
export function simplifyMessage(message: IDataObject): IDataObject {
	return inOrder({
		...describeMessage(message),
		...pick(message, ['conversationId']),
		...describeQuote(message),
		...pick(message, SENDING),
	});
}
