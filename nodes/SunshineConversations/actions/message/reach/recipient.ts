import type { IDataObject } from 'n8n-workflow';
import type { Client } from './clients';

/** Where the user asks a message to go; the type `none` keeps it in the conversation. */
export interface Destination {
	integrationType?: string;
	integrationId?: string;
}

/** The parts of a message's body that tell where and how it goes. */
export interface MessageFields extends IDataObject {
	author?: { type?: string };
	destination?: Destination & IDataObject;
	override?: { whatsapp?: { payload?: { type?: string } } };
}

/** The customer, as far as requests that were needed anyway have told. */
export interface Customer {
	channel?: string;
	userId?: string;
	userExternalId?: string;
}

export interface Recipient extends Customer {
	conversationId: string;
	/** Whether it answers a message that came just now from where it goes to. */
	isReply: boolean;
	/** Those of the user, if they were read. */
	clients?: Client[];
}

/** Neither silent nor in the name of a customer. */
export function isDelivered({ author, destination }: MessageFields): boolean {
	return author?.type !== 'user' && destination?.integrationType !== 'none';
}
