import type { INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import { CUSTOMER_WHO_WROTE } from '../../fields/customerWhoWrote/customerWhoWrote';
import { idOfWriter } from '../../fields/customerWhoWrote/writer';
import { readFrom, sendTo } from '../../fields/sendTo';
import { userId } from '../../fields/userId';
import type { Input } from '../../input/input';
import { createPersonalConversation, findLatestConversation } from '../conversation/personalConversation';
import { getUser } from '../user/findUser';
import { findArrivals, isFrom, type Arrival } from './reach/arrival';
import { isDelivered, type MessageFields } from './reach/destination';
import { ifNoChannel } from './reach/reachFields';
import type { Customer, Recipient } from './reach/recipient';
import { findUserToReach, requireChannel } from './reach/userToReach';

/** The conversation to write to; the user's latest one, or a new one. */
export async function resolveRecipient(input: Input, fields: MessageFields): Promise<Recipient> {
	const arrivals = findArrivals(input);
	const chosen = chosenConversation(input, sendTo[0]);
	if (chosen !== undefined) return describeRecipient(chosen, fields, arrivals);

	const needsChannel = input.oneOf(ifNoChannel) === 'fail' && isDelivered(fields);
	const user = await findUserToReach(input, input.id(userId), needsChannel);
	const hasJustWritten = arrivals.some((arrival) => arrival.userId === user.id);
	const clients = needsChannel && !hasJustWritten ? await requireChannel(input, user) : undefined;
	const latest = await findLatestConversation(input.context, user.id);
	const conversation = latest ?? (await createPersonalConversation(input.context, { userId: user.id }));
	const customer = { userId: user.id, userExternalId: user.externalId as string | undefined };
	return { ...describeRecipient(conversation.id, fields, arrivals, customer), clients };
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

function describeRecipient(
	id: string,
	{ destination = {} }: MessageFields,
	arrivals: Arrival[],
	customer?: Customer,
): Recipient {
	const here = arrivals.filter((one) => one.conversationId === id);
	const answered = here.findLast((one) => isFrom(one, destination));
	const arrival = answered ?? here.at(-1);
	const { integrationType, integrationId } = destination;
	const chosen = integrationType === 'none' || integrationId ? undefined : integrationType;
	return {
		conversationId: id,
		isReply: answered !== undefined,
		channel: chosen ?? answered?.channel,
		userId: arrival?.userId ?? customer?.userId,
		userExternalId: arrival?.userExternalId ?? customer?.userExternalId,
	};
}
