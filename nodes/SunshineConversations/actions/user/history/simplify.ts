import type { IDataObject } from 'n8n-workflow';
import { inOrder } from '../../../vocabulary/describe/inOrder';
import { pick } from '../../../vocabulary/pick';
import { simplifyMessage } from '../../message/simplify';

const PLACE = ['channel', 'conversationName', 'direction'];

/** A message of a history in one flat object; transcripts, and what stands for an unread conversation, are flat already. */
export function simplifyHistory(output: IDataObject): IDataObject {
	if (!('direction' in output)) return output;
	return inOrder({ ...simplifyMessage(output), ...pick(output, PLACE) });
}
