import { Type, type Static } from '@sinclair/typebox';
import { channelName, strict } from './schemas';

const PastMessage = Type.Object(
	{
		text: Type.String({ minLength: 1 }),
		/** The channel on which the customer wrote it; without one the business did, by the API. */
		channel: Type.Optional(channelName),
		received: Type.String({ format: 'date-time' }),
	},
	strict,
);

/** The oldest first. */
export const PastMessages = Type.Object({ messages: Type.Array(PastMessage) }, strict);

export type PastMessage = Static<typeof PastMessage>;
