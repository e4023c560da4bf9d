import type { IDataObject } from 'n8n-workflow';
import { CHANNELS } from '../../../vocabulary/channels';
import { channelOf, type EventPayload } from '../../../vocabulary/payload';

const NAMES: ReadonlySet<unknown> = new Set(CHANNELS.map(({ value }) => value));

interface Labelled {
	/** One for each message. */
	channels: Array<string | undefined>;
	/** The channel to go on with in the next page, which is older. */
	later?: string;
}

export function isInbound(message: IDataObject): boolean {
	return (message as EventPayload['message'])?.author?.type === 'user';
}

/**
 * The channels of a page of one conversation's messages, newest first. What the API, a bot or an agent sent names no
 * channel: it has the one on which the customer wrote last before it in this page, else first after it. Without either
 * it has none: no further page is read to find out.
 */
export function labelChannels(page: IDataObject[], later?: string): Labelled {
	const own = page.map(ownChannel);
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

/** A message that the business wrote on the channel itself, not through the API, has a channel, too. */
function ownChannel(message: IDataObject): string | undefined {
	const channel = channelOf({ message } as unknown as EventPayload);
	return isInbound(message) || NAMES.has(channel) ? channel : undefined;
}
