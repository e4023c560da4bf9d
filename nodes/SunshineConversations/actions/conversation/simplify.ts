import type { IDataObject } from 'n8n-workflow';
import { describeControl, describeConversation } from '../../vocabulary/describe/conversation';
import { withoutGaps } from '../../vocabulary/pick';

/** A conversation in one flat object, with who is in control, as the trigger tells it. */
export function simplifyConversation(conversation: IDataObject): IDataObject {
	return withoutGaps({ ...describeConversation(conversation), ...describeControl(conversation) });
}
