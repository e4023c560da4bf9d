import type { IDataObject } from 'n8n-workflow';
import { inOrder } from '../../vocabulary/describe/inOrder';
import { pick } from '../../vocabulary/pick';
import type { Customer } from './reach/recipient';
import { simplifyMessage } from './simplify';

const CUSTOMER = ['conversationId', 'sentAs', 'channel', 'userId', 'userExternalId'];

/** The messages, with whom they went to and how. */
export function describeSent(
	messages: IDataObject[],
	sentAs: 'message' | 'nothing' | 'template',
	{ channel, userId, userExternalId }: Customer,
): IDataObject[] {
	const customer = pick({ channel, userId, userExternalId }, CUSTOMER);
	return messages.map((message) => ({ ...message, sentAs, ...customer }));
}

export function simplifySent(message: IDataObject): IDataObject {
	return inOrder({ ...simplifyMessage(message), ...pick(message, CUSTOMER) });
}

/** What the API tells only later, and to whom; undefined for a run in which nothing was sent. */
function tellsLater(toWhom: string) {
	return (outputs: IDataObject[]): string | undefined => {
		const isSent = outputs.some(({ sentAs }) => sentAs === 'message' || sentAs === 'template');
		return isSent ? `Sent. The channel tells later whether it arrives${toWhom}` : undefined;
	};
}

export const hintAtDelivery = tellsLater(
	': use a trigger on "Message Delivered to User" or "Message Delivery Failed" to know.',
);

/** The API tells it to webhooks of version 1.1 only. */
export const hintAtUnheardDelivery = tellsLater(
	', but no trigger hears of it: you know once the customer answers.',
);
