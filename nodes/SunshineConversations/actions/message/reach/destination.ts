import type { IDataObject } from 'n8n-workflow';

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

/** Neither silent nor in the name of a customer. */
export function isDelivered({ author, destination }: MessageFields): boolean {
	return author?.type !== 'user' && destination?.integrationType !== 'none';
}
