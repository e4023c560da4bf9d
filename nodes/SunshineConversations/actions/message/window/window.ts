import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { path } from '../../../transport/apiRequest';
import { pagesWithHeaders } from '../../../transport/pagination';
import { request } from '../../../transport/request';
import { channelOf } from '../../../vocabulary/payload';
import type { Destination } from '../reach/destination';
import { readParticipant } from '../reach/participant';
import type { Customer, Recipient } from '../reach/recipient';

export const WHATSAPP = 'whatsapp';

/** In milliseconds: how long WhatsApp takes anything after a message of the customer. */
const LENGTH = 24 * 60 * 60 * 1_000;

/** Always open on channels that have no such thing. */
export interface WhatsAppWindow {
	isOpen: boolean;
	/** When the customer last wrote on WhatsApp, if it was come across. */
	lastWroteAt?: string;
	/** Where messages go, and to whom, if it was come across. */
	customer?: Customer;
}

interface Message {
	received: string;
	author?: { type?: string; userId?: string; user?: { externalId?: string } };
	source?: { type?: string; integrationId?: string };
}

/**
 * Reads from the newest message backwards until it is settled whether WhatsApp takes any message, which mostly takes
 * one page. `toTheEnd` reads on for the time at which the customer last wrote.
 */
export async function readWindow(
	context: IExecuteFunctions,
	{ conversationId }: Recipient,
	destination: Destination,
	toTheEnd: boolean,
): Promise<WhatsAppWindow> {
	let customer: Customer = { ...withChannel(destination.integrationType) };
	for await (const { elements: messages, headers } of pagesWithHeaders<Message>(context, {
		path: path`/conversations/${conversationId}/messages`,
		key: 'messages',
		direction: 'before',
	})) {
		const { channel } = customer;
		const last = findNewest(messages.filter((message) => isFromCustomer(message, destination, channel)));
		if (last) customer = { ...describeWriter(last), ...customer };
		else if (!channel) customer = await findCustomer(context, conversationId, destination.integrationId);
		if (customer.channel !== WHATSAPP) return { isOpen: true, customer };

		const now = apiTime(headers);
		const isWithin = ({ received }: Message) => now - Date.parse(received) < LENGTH;
		if (last) return { isOpen: isWithin(last), lastWroteAt: last.received, customer };
		if (!toTheEnd && !messages.every(isWithin)) break;
	}
	return { isOpen: false, customer };
}

function withChannel(channel?: string): Customer {
	return channel === undefined ? {} : { channel };
}

function describeWriter(message: Message): Customer {
	const { userId, user } = message.author ?? {};
	return {
		...withChannel(channelOf({ message })),
		...(userId && { userId }),
		...(user?.externalId && { userExternalId: user.externalId }),
	};
}

/** What the API posted in the name of a customer comes from no channel. */
function isFromCustomer(message: Message, { integrationId }: Destination, channel?: string): boolean {
	const wroteOn = channelOf({ message });
	if (message.author?.type !== 'user' || wroteOn === undefined) return false;
	if (integrationId !== undefined) return message.source?.integrationId === integrationId;
	return channel === undefined || wroteOn === channel;
}

function findNewest(messages: Message[]): Message | undefined {
	return messages.reduce<Message | undefined>(
		(newest, other) => (newest && newest.received >= other.received ? newest : other),
		undefined,
	);
}

/** For a customer who has not written lately: where messages of the business go. */
async function findCustomer(
	context: IExecuteFunctions,
	conversationId: string,
	integrationId?: string,
): Promise<Customer> {
	if (integrationId !== undefined) {
		const { integration } = await request<{ integration: { type: string } }>(context, {
			method: 'GET',
			path: path`/integrations/${integrationId}`,
			gives: 'integration',
		});
		return { channel: integration.type };
	}
	const participant = await readParticipant(context, conversationId);
	const { userId, userExternalId, clientAssociations: [primary] = [] } = participant ?? {};
	return {
		...withChannel(primary?.type),
		...(userId && { userId }),
		...(userExternalId && { userExternalId }),
	};
}

/** The API's own clock, as that of n8n's machine may be wrong; at the end of the second that the header names. */
function apiTime({ date }: IDataObject): number {
	const time = Date.parse(String(date));
	return Number.isNaN(time) ? Date.now() : time + 999;
}
