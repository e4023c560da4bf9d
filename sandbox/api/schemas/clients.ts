import { Type } from '@sinclair/typebox';
import { byType, oneOfStrings } from './typebox';

const base = { integrationId: Type.String(), primary: Type.Boolean({ default: true }) };
/** With country code; spaces and dashes are allowed. */
const phoneNumber = Type.String({ pattern: '^\\+[0-9][0-9 -]{5,20}$' });

const byPhone = <Channel extends string>(channel: Channel) =>
	Type.Object({ type: Type.Literal(channel), ...base, phoneNumber });

export const ClientCreate = Type.Object({
	matchCriteria: byType(
		byPhone('whatsapp'),
		byPhone('twilio'),
		byPhone('messagebird'),
		Type.Object({
			type: Type.Literal('mailgun'),
			...base,
			address: Type.String({ format: 'email' }),
			subject: Type.Optional(Type.String()),
		}),
	),
	confirmation: Type.Object({
		type: oneOfStrings('immediate', 'userActivity', 'prompt'),
		message: Type.Optional(Type.Object({}, { additionalProperties: true })),
	}),
	target: Type.Object({ conversationId: Type.String() }),
});
