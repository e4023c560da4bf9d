import type { IExecuteFunctions } from 'n8n-workflow';
import { createPersonalConversation, findLatestConversation } from './conversation/latest';
import { requiredId } from './parameters';
import { getUser, resolveUser } from './user/lookup';

/** Messages to one conversation or user keep their order. */
export function recipientLane(this: IExecuteFunctions, itemIndex: number): string {
	const sendTo = isToUser(this, itemIndex) ? 'user' : 'conversation';
	return `${sendTo}: ${requiredId(this, itemIndex, `${sendTo}Id`, sendTo)}`;
}

/** The ID of the conversation to write to; the user's latest one, or a new one. */
export async function resolveConversation(context: IExecuteFunctions, itemIndex: number): Promise<string> {
	if (!isToUser(context, itemIndex)) return requiredId(context, itemIndex, 'conversationId', 'Conversation');

	const user = await resolveUser(context, itemIndex, requiredId(context, itemIndex, 'userId', 'User ID'));
	const latest = await findLatestConversation(context, user.id);
	return (latest ?? (await createPersonalConversation(context, user.id))).id;
}

/** The ID of the conversation to read; undefined for a user who has none. Reading creates nothing. */
export async function findConversation(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<string | undefined> {
	if (!isToUser(context, itemIndex)) return requiredId(context, itemIndex, 'conversationId', 'Conversation');

	const user = await getUser(context, itemIndex, requiredId(context, itemIndex, 'userId', 'User ID'));
	return (await findLatestConversation(context, user.id))?.id;
}

function isToUser(context: IExecuteFunctions, itemIndex: number): boolean {
	return context.getNodeParameter('sendTo', itemIndex) === 'user';
}
