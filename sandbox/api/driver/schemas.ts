import { Type, type Static } from '@sinclair/typebox';
import type { Content } from '../model';
import { channels } from '../channels';
import { metadata, oneOfStrings } from '../schemas/typebox';

export const strict = { additionalProperties: false };
export const channelName = oneOfStrings(...channels.keys());

export const CustomerCreate = Type.Object(
	{
		channel: channelName,
		name: Type.Optional(Type.String({ minLength: 1 })),
		externalId: Type.Optional(Type.String({ minLength: 1 })),
		phoneNumber: Type.Optional(Type.String({ pattern: '^\\+[0-9]{6,20}$' })),
		email: Type.Optional(Type.String({ format: 'email' })),
	},
	strict,
);

const contentTypes = ['text', 'image', 'file', 'location', 'formResponse'] as const;
const CustomerContent = Type.Unsafe<Partial<Content>>(
	Type.Object({
		type: Type.Optional(oneOfStrings(...contentTypes)),
		text: Type.Optional(Type.String()),
	}),
);

const where = {
	/** The conversation to write into; the customer's first one by default. */
	conversationId: Type.Optional(Type.String()),
	/** The channel to write with, for customers who have several. */
	channel: Type.Optional(channelName),
	/** How often each event is delivered, all at the same moment. */
	copies: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};

/** What people can send; business content such as carousels is not among it. */
export const CustomerWrite = Type.Object(
	{ content: CustomerContent, metadata: Type.Optional(metadata), ...where },
	strict,
);

export const CustomerTap = Type.Object(
	{
		messageId: Type.Optional(Type.String()),
		/** What the button says, or its payload. */
		button: Type.String(),
		...where,
	},
	strict,
);

export const CustomerActivity = Type.Object(
	{ type: oneOfStrings('conversation:read', 'typing:start', 'typing:stop'), ...where },
	strict,
);

export const CustomerBlock = Type.Object(
	{ blocked: Type.Boolean(), channel: Type.Optional(channelName) },
	strict,
);

export const CustomerSignIn = Type.Object({ externalId: Type.String({ minLength: 1 }) }, strict);

export const AgentWrite = Type.Object(
	{ text: Type.String({ minLength: 1 }), displayName: Type.Optional(Type.String()) },
	strict,
);

/** What the ticket system adds to a change of control. */
export const AgentControl = Type.Object(
	{
		metadata: Type.Optional(metadata),
		reason: Type.Optional(oneOfStrings('ticketClosed', 'transferToEmail')),
	},
	strict,
);

export const ClockMove = Type.Object({ milliseconds: Type.Integer({ minimum: 0 }) }, strict);

export const IdleWait = Type.Object({ ignoreRetries: Type.Optional(Type.Boolean()) }, strict);

/** Any bytes, to try what a forger would send. */
export const RawDelivery = Type.Object(
	{
		body: Type.Unknown(),
		/** Added to the usual ones; `null` leaves one out. */
		headers: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]))),
	},
	strict,
);

export const SettingsChange = Type.Object(
	{
		clockFactor: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
		webhookTimeoutMs: Type.Optional(Type.Integer({ minimum: 1 })),
		messageLimit: Type.Optional(Type.Integer({ minimum: 1 })),
		unknownFields: Type.Optional(Type.Boolean()),
	},
	strict,
);

export type CustomerCreate = Static<typeof CustomerCreate>;
export type CustomerWrite = Static<typeof CustomerWrite>;
export type CustomerTap = Static<typeof CustomerTap>;
export type CustomerActivity = Static<typeof CustomerActivity>;
export type AgentWrite = Static<typeof AgentWrite>;
export type AgentControl = Static<typeof AgentControl>;
export type RawDelivery = Static<typeof RawDelivery>;
export type SettingsChange = Static<typeof SettingsChange>;
