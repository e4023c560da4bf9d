import { Type } from '@sinclair/typebox';
import { Author } from './messages';
import { oneOfStrings } from './typebox';

export const ActivityPost = Type.Object({
	author: Author,
	type: oneOfStrings('conversation:read', 'typing:start', 'typing:stop'),
});

const ConversionEvents = Type.Object({ payload: Type.Object({ data: Type.Array(Type.Object({})) }) });

/** Exactly one of the three, which the route checks. */
export const ConversionEventsPost = Type.Object({
	messenger: Type.Optional(ConversionEvents),
	instagram: Type.Optional(ConversionEvents),
	whatsapp: Type.Optional(ConversionEvents),
});

const dataReference = Type.Object({
	url: Type.String(),
	bid: Type.String(),
	key: Type.String(),
	signature: Type.String(),
	owner: Type.String(),
});

export const ReferenceDownload = Type.Object({
	userId: Type.String(),
	apple: Type.Optional(Type.Object({ interactiveDataRef: dataReference })),
});
