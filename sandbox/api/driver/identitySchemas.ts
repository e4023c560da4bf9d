import { Type, type Static } from '@sinclair/typebox';
import { oneOfStrings } from '../schemas/typebox';
import { actor, channelName, strict } from './schemas';

export const CustomerSignIn = Type.Object({ externalId: Type.String({ minLength: 1 }), ...actor }, strict);

export const LinkAnswer = Type.Object(
	{ accepted: Type.Boolean(), channel: Type.Optional(channelName) },
	strict,
);

export const CustomerMerge = Type.Object(
	{
		/** The user who is no more afterwards. */
		discardedUserId: Type.String(),
		reason: Type.Optional(oneOfStrings('api', 'channelLinking', 'sdkLogin')),
	},
	strict,
);

export const DeviceAddition = Type.Object(
	{ channel: oneOfStrings('android', 'ios', 'web'), reason: oneOfStrings('authCode', 'sdkLogin') },
	strict,
);

export const Unlinking = Type.Object(
	{
		channel: channelName,
		/** The SDK to cut the link with; the oldest by default. */
		clientId: Type.Optional(Type.String()),
	},
	strict,
);

export const LocaleDetection = Type.Object({ locale: Type.String({ minLength: 1 }), ...actor }, strict);

const optionalText = Type.Optional(Type.String({ minLength: 1 }));

/** Links a customer to a user of Zendesk Support and says what is known there. */
export const SupportUserLink = Type.Object(
	{
		zendeskId: Type.String({ minLength: 1 }),
		givenName: optionalText,
		surname: optionalText,
		externalId: optionalText,
		email: Type.Optional(Type.String({ format: 'email' })),
	},
	strict,
);

export type Unlinking = Static<typeof Unlinking>;
export type DeviceAddition = Static<typeof DeviceAddition>;
export type CustomerMerge = Static<typeof CustomerMerge>;
export type SupportUserLink = Static<typeof SupportUserLink>;
