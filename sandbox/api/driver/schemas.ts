import { Type, type Static } from '@sinclair/typebox';
import { channels } from '../channels/channels';
import { metadata, oneOfStrings } from '../schemas/typebox';

export const strict = { additionalProperties: false };
export const channelName = oneOfStrings(...channels.keys());

/** What to act with, for customers who have several; the oldest by default. */
export const actor = {
	channel: Type.Optional(channelName),
	/** For customers who have several on one channel. */
	clientId: Type.Optional(Type.String()),
};

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

/** How many listings of a conversation miss what comes from now on. */
export const MessageHiding = Type.Object({ listings: Type.Integer({ minimum: 1 }) }, strict);

export const BotChoice = Type.Object({ integrationId: Type.String() }, strict);

export const FileQuery = Type.Object({
	filename: Type.String({ minLength: 1, maxLength: 255 }),
	mediaType: Type.Optional(Type.String()),
});

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
		appLimit: Type.Optional(Type.Integer({ minimum: 1 })),
		anyNumberOfWebhooks: Type.Optional(Type.Boolean()),
		attachmentLimit: Type.Optional(Type.Integer({ minimum: 1 })),
		privateAttachments: Type.Optional(Type.Boolean()),
		unknownFields: Type.Optional(Type.Boolean()),
		apiLatencyMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
		rateLimited: Type.Optional(Type.Boolean()),
		failingChannels: Type.Optional(Type.Array(channelName, { uniqueItems: true })),
		loseWebhookAnswers: Type.Optional(Type.Boolean()),
		listingLagMs: Type.Optional(Type.Integer({ minimum: 0 })),
		patchReplacesMetadata: Type.Optional(Type.Boolean()),
		eventMetadataLagMs: Type.Optional(Type.Integer({ minimum: 0 })),
		eventMetadataChangesBehind: Type.Optional(Type.Integer({ minimum: 0 })),
	},
	strict,
);

export type AgentWrite = Static<typeof AgentWrite>;
export type AgentControl = Static<typeof AgentControl>;
export type RawDelivery = Static<typeof RawDelivery>;
export type SettingsChange = Static<typeof SettingsChange>;
