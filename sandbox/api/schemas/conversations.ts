import { Type } from '@sinclair/typebox';
import { displayName, metadata, nullable, oneOfStrings, text, uri } from './typebox';

const changeable = {
	displayName: Type.Optional(displayName),
	description: Type.Optional(nullable(text(100))),
	iconUrl: Type.Optional(nullable(uri())),
	metadata: Type.Optional(metadata),
};

export const ParticipantJoin = Type.Object({
	userId: Type.Optional(Type.String()),
	userExternalId: Type.Optional(Type.String()),
	subscribeSDKClient: Type.Optional(Type.Boolean()),
});

/** Exactly one of the three, which the route checks. */
export const ParticipantLeave = Type.Object({
	userId: Type.Optional(Type.String()),
	userExternalId: Type.Optional(Type.String()),
	participantId: Type.Optional(Type.String()),
});

export const ConversationCreate = Type.Object({
	type: oneOfStrings('personal', 'sdkGroup'),
	participants: Type.Optional(Type.Array(ParticipantJoin, { maxItems: 10 })),
	...changeable,
});

export const ConversationUpdate = Type.Object(changeable);
