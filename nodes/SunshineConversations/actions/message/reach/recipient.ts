import type { Client } from './clients';

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
