import type { IExecuteFunctions } from 'n8n-workflow';
import { createPersonalConversation, findLatestConversation } from './conversation/latest';
import { readFrom, sendTo } from './fields';
import { oneOf, requiredId } from './parameters';
import { getUser, resolveUser } from './user/lookup';

/** Messages to one conversation or user keep their order. */
export function recipientLane(this: IExecuteFunctions, itemIndex: number): string {
	const recipient = oneOf(this, itemIndex, sendTo[0]);
	return `${recipient}: ${requiredId(this, itemIndex, `${recipient}Id`, recipient)}`;
}

/** The ID of the conversation to write to; the user's latest one, or a new one. */
export async function resolveConversation(context: IExecuteFunctions, itemIndex: number): Promise<string> {
	if (oneOf(context, itemIndex, sendTo[0]) === 'conversation')
		return requiredId(context, itemIndex, 'conversationId', 'Conversation');

	const user = await resolveUser(context, itemIndex, requiredId(context, itemIndex, 'userId', 'User ID'));
	const latest = await findLatestConversation(context, user.id);
	return (latest ?? (await createPersonalConversation(context, { userId: user.id }))).id;
}

/** The ID of the conversation to read; undefined for a user who has none. Reading creates nothing. */
export async function findConversation(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<string | undefined> {
	if (oneOf(context, itemIndex, readFrom[0]) === 'conversation')
		return requiredId(context, itemIndex, 'conversationId', 'Conversation');

	const user = await getUser(context, itemIndex, requiredId(context, itemIndex, 'userId', 'User ID'));
	return (await findLatestConversation(context, user.id))?.id;
}
