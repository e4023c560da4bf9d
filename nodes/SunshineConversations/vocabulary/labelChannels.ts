import type { IDataObject } from 'n8n-workflow';
import { isInbound } from './message';
import { channelOf, type EventPayload } from './payload';

interface Labelled {
	/** One for each message. */
	channels: Array<string | undefined>;
	/** The channel to go on with in the next page, which is older. */
	later?: string;
}

/**
 * The channels of a page of one conversation's messages, newest first. What the business wrote on a channel itself has
 * that one. What the API, a bot or an agent sent names none: it has the one on which the customer wrote last before it in this page, else first after it. Without either
 * it has none: no further page is read to find out.
 */
export function labelChannels(page: IDataObject[], later?: string): Labelled {
	const own = page.map((message) => channelOf({ message } as unknown as EventPayload));
	const customers = own.filter((_, index) => isInbound(page[index]!));
	const first = customers.findLast((channel) => channel !== undefined) ?? later;
	const channels = new Array<string | undefined>(page.length);
	let current = first;
	for (let index = page.length - 1; index >= 0; index--) {
		if (isInbound(page[index]!)) current = own[index] ?? current;
		channels[index] = own[index] ?? current;
	}
	return { channels, later: first };
}
