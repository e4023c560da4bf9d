import { Type, type Static } from '@sinclair/typebox';
import type { Content } from '../model';
import { phoneNumber } from '../schemas/clients';
import { ConversationUpdate } from '../schemas/conversations';
import { metadata, oneOfStrings } from '../schemas/typebox';
import { actor, channelName, strict } from './schemas';

const referral = {
	code: Type.String(),
	details: Type.Optional(
		Type.Object({
			source: Type.Optional(Type.String()),
			type: Type.Optional(Type.String()),
			adId: Type.Optional(Type.String()),
		}),
	),
};

const creationReasons = [
	'linkRequest',
	'message',
	'prechatCapture',
	'proactiveMessaging',
	'startConversation',
] as const;

export const CustomerCreate = Type.Object(
	{
		channel: channelName,
		name: Type.Optional(Type.String({ minLength: 1 })),
		externalId: Type.Optional(Type.String({ minLength: 1 })),
		phoneNumber: Type.Optional(phoneNumber),
		email: Type.Optional(Type.String({ format: 'email' })),
		/** How the first conversation begins; by default as it usually does on the channel. */
		creationReason: Type.Optional(oneOfStrings(...creationReasons)),
		/** The campaign that made the customer write. */
		campaignId: Type.Optional(Type.String({ minLength: 1 })),
		/** The link or advertisement by which the customer came. */
		referral: Type.Optional(Type.Object(referral, strict)),
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
	...actor,
	/** How often each event is delivered, all at the same moment. */
	copies: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};

/** What people can send; business content such as carousels is not among it. */
export const CustomerWrite = Type.Object(
	{
		content: CustomerContent,
		metadata: Type.Optional(metadata),
		/** The message of the conversation that this one answers. */
		quotedMessageId: Type.Optional(Type.String()),
		...where,
	},
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

/** What was filled in, by field name; a choice by its name or label. */
export const FormSubmission = Type.Object(
	{
		values: Type.Record(Type.String(), Type.String()),
		messageId: Type.Optional(Type.String()),
		...where,
	},
	strict,
);

export const CustomerReferral = Type.Object({ ...referral, ...where }, strict);

/** What a channel sends beside messages, e.g. the `apple` of Apple Messages for Business. */
export const CustomerPassthrough = Type.Object(
	{ forwarded: Type.Record(Type.String(), Type.Unknown()), ...where },
	strict,
);

export const CustomerActivity = Type.Object(
	{ type: oneOfStrings('conversation:read', 'typing:start', 'typing:stop'), ...where },
	strict,
);

/** What the web chat and the apps let customers change. */
export const OwnConversationUpdate = Type.Object(
	{ ...ConversationUpdate.properties, conversationId: where.conversationId, ...actor },
	strict,
);

export const CustomerBlock = Type.Object({ blocked: Type.Boolean(), ...actor }, strict);

export type CustomerCreate = Static<typeof CustomerCreate>;
export type CustomerWrite = Static<typeof CustomerWrite>;
export type OwnConversationUpdate = Static<typeof OwnConversationUpdate>;
export type CustomerTap = Static<typeof CustomerTap>;
export type CustomerActivity = Static<typeof CustomerActivity>;
export type FormSubmission = Static<typeof FormSubmission>;
export type CustomerReferral = Static<typeof CustomerReferral>;
