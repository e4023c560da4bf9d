import { conversationId } from '../../fields/conversationId';
import { readFrom, sendTo } from '../../fields/sendTo';
import { userId } from '../../fields/userId';
import type { Input } from '../../input/input';
import { createPersonalConversation, findLatestConversation } from '../conversation/personalConversation';
import { getUser, resolveUser } from '../user/findUser';

/** The ID of the conversation to write to; the user's latest one, or a new one. */
export async function resolveConversation(input: Input): Promise<string> {
	if (input.oneOf(sendTo[0]) === 'conversation') return input.id(conversationId);

	const user = await resolveUser(input, input.id(userId));
	const latest = await findLatestConversation(input.context, user.id);
	return (latest ?? (await createPersonalConversation(input.context, { userId: user.id }))).id;
}

/** The ID of the conversation to read; undefined for a user who has none. Reading creates nothing. */
export async function findConversation(input: Input): Promise<string | undefined> {
	if (input.oneOf(readFrom[0]) === 'conversation') return input.id(conversationId);

	const user = await getUser(input, input.id(userId));
	return (await findLatestConversation(input.context, user.id))?.id;
}
