import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { CUSTOMER_WHO_WROTE } from '../../fields/customerWhoWrote/customerWhoWrote';
import { idOfWriter } from '../../fields/customerWhoWrote/writer';
import { readFrom, sendTo } from '../../fields/sendTo';
import { userId } from '../../fields/userId';
import type { Input } from '../../input/input';
import { createPersonalConversation, findLatestConversation } from '../conversation/personalConversation';
import { getUser, resolveUser } from '../user/findUser';

/** The ID of the conversation to write to; the user's latest one, or a new one. */
export async function resolveConversation(input: Input): Promise<string> {
	const chosen = chosenConversation(input, sendTo[0]);
	if (chosen !== undefined) return chosen;

	const user = await resolveUser(input, input.id(userId));
	const latest = await findLatestConversation(input.context, user.id);
	return (latest ?? (await createPersonalConversation(input.context, { userId: user.id }))).id;
}

/** The ID of the conversation to read; undefined for a user who has none. Reading creates nothing. */
export async function findConversation(input: Input): Promise<string | undefined> {
	const chosen = chosenConversation(input, readFrom[0]);
	if (chosen !== undefined) return chosen;

	const user = await getUser(input, input.id(userId));
	return (await findLatestConversation(input.context, user.id))?.id;
}

/** Undefined when a user was chosen. */
function chosenConversation(input: Input, dropdown: INodeProperties): string | undefined {
	const chosen = input.oneOf(dropdown);
	if (chosen === CUSTOMER_WHO_WROTE) return idOfWriter(input, dropdown, 'conversationId');
	return chosen === 'conversation' ? input.id(conversationId) : undefined;
}
