import type { IDataObject } from 'n8n-workflow';
import { describeMessage, describeSource, describeUser } from '../../vocabulary/describe';
import type { EventPayload } from '../../vocabulary/payload';
import { pick, withoutGaps } from '../../vocabulary/pick';

/** A message in one flat object, by the names that the trigger uses. */
export function simplifyMessage(message: IDataObject): IDataObject {
	const payload = { message } as unknown as EventPayload;
	const { messageId: id, ...content } = describeMessage(payload);
	return withoutGaps({
		id,
		...pick(message, ['conversationId', 'received']),
		...describeSource(payload),
		...describeUser(payload),
		...content,
		payload: payload.message?.content?.payload,
		...pick(message, ['metadata', 'deleted', 'part', 'parts', 'sentAs', 'reason', 'lastWroteAt']),
	});
}
