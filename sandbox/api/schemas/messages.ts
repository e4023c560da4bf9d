import { Type, type Static } from '@sinclair/typebox';
import type { Content } from '../model';
import { MessageContent } from './content';
import { metadata, nullable, oneOfStrings, text, uri } from './typebox';

export const Author = Type.Object({
	type: oneOfStrings('business', 'user'),
	// `agent` and `bot` appear in answers only.
	subtypes: Type.Optional(Type.Array(oneOfStrings('AI', 'activity'), { minItems: 1, maxItems: 1 })),
	userId: Type.Optional(Type.String()),
	userExternalId: Type.Optional(Type.String()),
	brandId: Type.Optional(nullable(text(24))),
	displayName: Type.Optional(Type.String()),
	avatarUrl: Type.Optional(uri()),
});

const payload = Type.Record(Type.String(), Type.Unknown());
const RawPayload = Type.Object({ payload });
const Override = Type.Object(
	{
		whatsapp: Type.Optional(RawPayload),
		messenger: Type.Optional(RawPayload),
		line: Type.Optional(RawPayload),
		apple: Type.Optional(
			Type.Object({
				payload: Type.Optional(payload),
				withCapabilities: Type.Optional(Type.Array(oneOfStrings('LIST', 'TIME', 'FORM', 'QUICK', 'AUTH2'))),
			}),
		),
	},
	{ additionalProperties: false, minProperties: 1 },
);

const fields = {
	author: Author,
	destination: Type.Optional(
		Type.Object({
			integrationId: Type.Optional(Type.String()),
			integrationType: Type.Optional(Type.String()),
		}),
	),
	metadata: Type.Optional(metadata),
	override: Type.Optional(Override),
	schema: Type.Optional(oneOfStrings('whatsapp')),
};

const Checked = Type.Object({ ...fields, content: MessageContent });
/** With `schema: "whatsapp"` the content is WhatsApp's own, which the API passes on unread. */
const Native = Type.Object({ ...fields, content: Type.Object({ type: Type.String() }) });

export type MessagePost = Omit<Static<typeof Checked>, 'content'> & { content: Content };

export const MessagePost = Type.Unsafe<MessagePost>({
	type: 'object',
	if: { type: 'object', properties: { schema: { const: 'whatsapp' } }, required: ['schema'] },
	then: Native,
	else: Checked,
});
