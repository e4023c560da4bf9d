import type { IDataObject } from 'n8n-workflow';
import { toText } from '../../input/text';
import { authorOf, userOf, type EventPayload } from '../../vocabulary/payload';
import { isObject } from '../../vocabulary/pick';

/** Where a customer wrote, and who it was, as far as the event tells. */
export interface Writer {
	conversationId?: unknown;
	userId?: unknown;
}

/** From an item of the trigger; undefined where it has none. */
export function idIn(item: IDataObject, member: keyof Writer): string | undefined {
	return toText(writerIn(item)[member]) || undefined;
}

/** With Simplify off the item is the event as the API sends it. */
function writerIn(item: IDataObject): Writer {
	if (!isObject(item.payload)) return item;
	const payload = item.payload as EventPayload;
	return {
		conversationId: (payload.conversation ?? payload.mergedConversations?.surviving)?.id,
		userId: userOf(payload)?.id ?? authorOf(payload)?.userId,
	};
}
