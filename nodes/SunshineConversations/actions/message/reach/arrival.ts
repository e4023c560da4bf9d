import type { IDataObject } from 'n8n-workflow';
import { TriggerItems } from '../../../fields/triggerItems/triggerItems';
import type { Input } from '../../../input/input';
import { isChannel } from '../../../vocabulary/channels';
import { describeAuthor } from '../../../vocabulary/describe/author';
import { describeSource } from '../../../vocabulary/describe/source';
import type { EventPayload } from '../../../vocabulary/payload';
import { objectOf } from '../../../vocabulary/pick';
import type { Destination } from './destination';
import type { Customer } from './recipient';

const HOUR = 60 * 60 * 1_000;

/** In milliseconds: what the clocks of n8n and the API may be apart, and a workflow may take. */
const MARGIN = HOUR;

/** A message or a tap of a customer that started the workflow within the last day. */
export interface Arrival extends Customer {
	conversationId: string;
	integrationId?: string;
}

/** Those that the item comes from: itself, unless a model wrote it, and the items of triggers. */
export function findArrivals(input: Input): Arrival[] {
	const { json = {} } = input.context.getInputData()[input.itemIndex] ?? {};
	const items = new TriggerItems(input);
	const own = items.isTool ? [] : [json];
	return [...own, ...items.find('conversationId')].flatMap((item) => readArrival(item) ?? []);
}

/** Whether what goes to this destination goes where the arrival came from. */
export function isFrom(
	{ channel, integrationId: from }: Arrival,
	{ integrationType, integrationId }: Destination,
): boolean {
	return integrationId !== undefined
		? integrationId === from
		: [undefined, channel].includes(integrationType);
}

function readArrival(item: IDataObject): Arrival | undefined {
	const { eventType, conversationId, channel, authorType, createdAt, received, ...event } = describe(item);
	const isMessage = eventType === 'conversation:message' && authorType === 'user';
	if (!isMessage && eventType !== 'conversation:postback') return undefined;
	if (typeof conversationId !== 'string' || !isChannel(channel)) return undefined;
	if (!isRecent(received ?? createdAt)) return undefined;
	return {
		conversationId,
		channel,
		userId: textOf(event.userId),
		userExternalId: textOf(event.userExternalId),
		integrationId: textOf(event.integrationId),
	};
}

/** By the trigger's names, also with Simplify off. */
function describe(item: IDataObject): IDataObject {
	if (item.eventType !== undefined) return item;
	const payload = objectOf(item.payload) as EventPayload;
	return {
		eventType: item.type,
		createdAt: item.createdAt,
		received: objectOf(payload.message).received,
		conversationId: objectOf(payload.conversation).id,
		...describeSource(payload),
		...describeAuthor(payload),
	};
}

/** WhatsApp's 24 hours less the margin; what comes from the future tells of a wrong clock. */
function isRecent(time: unknown): boolean {
	const age = Date.now() - Date.parse(String(time));
	return age > -MARGIN && age < 24 * HOUR - MARGIN;
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
