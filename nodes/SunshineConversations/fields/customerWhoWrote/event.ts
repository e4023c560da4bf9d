import type { IDataObject } from 'n8n-workflow';
import { authorOf, userOf, type EventPayload } from '../../vocabulary/payload';
import { isObject } from '../../vocabulary/pick';

/** Where a customer wrote, and who it was, as far as the event tells. */
export interface Writer {
	conversationId?: unknown;
	userId?: unknown;
}

/** From an item of the trigger; with Simplify off it is the event as the API sends it. */
export function writerIn(item: IDataObject): Writer {
	if (!isObject(item.payload)) return item;
	const payload = item.payload as EventPayload;
	return {
		conversationId: (payload.conversation ?? payload.mergedConversations?.surviving)?.id,
		userId: userOf(payload)?.id ?? authorOf(payload)?.userId,
	};
}
