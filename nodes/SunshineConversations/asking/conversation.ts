import type { IDataObject } from 'n8n-workflow';
import { type ApiContext, path } from '../transport/apiRequest';
import { request } from '../transport/request';
import { writeRecord, type Question } from './record';
import { readSlots, type Slot } from './slots';

/** What is read of a conversation that is asked in. */
export interface AskedConversation extends IDataObject {
	id: string;
	metadata?: IDataObject;
	activeSwitchboardIntegration?: { id?: string; name?: string; integrationType?: string };
}

export async function getConversation(context: ApiContext, id: string): Promise<AskedConversation> {
	const { conversation } = await request<{ conversation: AskedConversation }>(context, {
		method: 'GET',
		path: path`/conversations/${id}`,
		gives: 'conversation',
	});
	return conversation;
}

/** The slot in which the question stands, as the API has it now. */
export async function findSlot(
	context: ApiContext,
	{ conversationId, place }: Question,
): Promise<Slot | undefined> {
	const { metadata } = await getConversation(context, conversationId);
	return readSlots(metadata).find(({ question }) => question?.place === place);
}

/** Writes a record, or empties one; `before` is the metadata that the conversation had. */
export async function writeSlot(
	context: ApiContext,
	conversationId: string,
	key: string,
	question: Question | undefined,
	before: IDataObject = {},
): Promise<void> {
	const record = { [key]: question ? writeRecord(question) : '' };
	const { conversation } = await patchMetadata(context, conversationId, record);
	const after = conversation.metadata ?? {};
	const lost = Object.keys(before).filter((name) => name !== key && !(name in after));
	// Documented is neither: the API merges the keys, as far as is known.
	if (lost.length > 0) await patchMetadata(context, conversationId, { ...before, ...record });
}

async function patchMetadata(
	context: ApiContext,
	conversationId: string,
	metadata: IDataObject,
): Promise<{ conversation: AskedConversation }> {
	return await request<{ conversation: AskedConversation }>(context, {
		method: 'PATCH',
		path: path`/conversations/${conversationId}`,
		body: { metadata },
		gives: 'conversation',
	});
}
