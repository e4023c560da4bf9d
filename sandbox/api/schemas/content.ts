import { Type, type TProperties } from '@sinclair/typebox';
import { ItemAction, MessageAction } from './actions';
import { byType, metadata, oneOfStrings, text, uri } from './typebox';

const long = Type.Optional(Type.String({ maxLength: 4096 }));
const short = Type.Optional(Type.String({ maxLength: 128 }));
const richText = { htmlText: long, markdownText: long };
/** The description limits plain texts of messages only, no captions. */
const caption = { text: Type.Optional(Type.String()), ...richText };
const actions = Type.Optional(Type.Array(MessageAction));
const media = {
	mediaUrl: Type.String({ format: 'uri', minLength: 1 }),
	altText: short,
	attachmentId: Type.Optional(Type.String()),
};

const content = (type: string, fields: TProperties) =>
	Type.Object({ type: Type.Literal(type), blockChatInput: Type.Optional(Type.Boolean()), ...fields });

const Item = Type.Object({
	title: text(128),
	description: short,
	mediaUrl: Type.Optional(uri()),
	mediaType: short,
	altText: short,
	size: Type.Optional(oneOfStrings('compact', 'large')),
	actions: Type.Array(ItemAction, { minItems: 1, maxItems: 3 }),
	metadata: Type.Optional(metadata),
});
const items = Type.Array(Item, { minItems: 1, maxItems: 10 });

const size = (fallback: number) => Type.Integer({ minimum: 1, maximum: 256, default: fallback });
const FormField = Type.Object({
	type: oneOfStrings('email', 'select', 'text'),
	name: text(128),
	label: text(128),
	placeholder: Type.Optional(text(128)),
	minSize: Type.Optional(size(1)),
	maxSize: Type.Optional(size(128)),
	format: Type.Optional(oneOfStrings('integer', 'decimal')),
	options: Type.Optional(Type.Array(Type.Object({ label: text(128), name: text(128) }), { maxItems: 200 })),
});

const displaySettings = Type.Object({
	imageAspectRatio: Type.Optional(oneOfStrings('horizontal', 'square')),
});
const coordinates = Type.Object({ lat: Type.Number(), long: Type.Number() });
const place = Type.Object({ address: Type.Optional(Type.String()), name: Type.Optional(Type.String()) });

/** What a business may post; `template` passes here because only its `schema` tells whether it may be sent. */
export const MessageContent = byType(
	content('text', { text: long, ...richText, actions, payload: Type.Optional(Type.String()) }),
	content('image', { ...media, ...caption, actions }),
	content('file', { ...media, ...caption }),
	content('carousel', { items, displaySettings: Type.Optional(displaySettings) }),
	content('list', { items, actions: Type.Optional(Type.Array(ItemAction, { minItems: 1, maxItems: 10 })) }),
	content('location', { coordinates, location: Type.Optional(place) }),
	content('form', {
		fields: Type.Array(FormField, { minItems: 1, maxItems: 20 }),
		text: Type.Optional(Type.String()),
	}),
	content('template', { template: Type.Object({}) }),
);
