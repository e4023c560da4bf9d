import type { IDataObject } from 'n8n-workflow';
import { pick } from '../../../vocabulary/pick';
import { simplifyMessage } from '../../message/simplify';

const PLACE = ['id', 'conversationId', 'conversationName', 'received', 'channel', 'direction'];

/** A message of a history in one flat object; transcripts, and what stands for an unread conversation, are flat already. */
export function simplifyHistory(output: IDataObject): IDataObject {
	if (!('direction' in output)) return output;
	return { ...pick(output, PLACE), ...simplifyMessage(output), ...pick(output, ['channel']) };
}
