import { Type } from '@sinclair/typebox';
import type { Content } from '../model';
import { byType, oneOfStrings } from './typebox';

const base = { integrationId: Type.String(), primary: Type.Boolean({ default: true }) };
/** With country code; spaces and dashes are allowed. */
export const phoneNumber = Type.String({ pattern: '^\\+[0-9][0-9 -]{5,20}$' });

const byPhone = <Channel extends string>(channel: Channel) =>
	Type.Object({ type: Type.Literal(channel), ...base, phoneNumber });

/** It leads out of the channel at most: it can have links and no other buttons. */
const LinkMessage = Type.Object({
	author: Type.Object({ type: oneOfStrings('business') }),
	content: Type.Unsafe<Content>(
		Type.Object({
			type: oneOfStrings('text', 'image'),
			text: Type.Optional(Type.String({ maxLength: 4096 })),
			mediaUrl: Type.Optional(Type.String({ format: 'uri' })),
			actions: Type.Optional(Type.Array(Type.Object({ type: oneOfStrings('link') }))),
		}),
	),
});

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
		message: Type.Optional(LinkMessage),
	}),
	target: Type.Object({ conversationId: Type.String() }),
});
