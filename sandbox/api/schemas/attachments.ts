import { Type } from '@sinclair/typebox';
import { oneOfStrings } from './typebox';

export const AttachmentQuery = Type.Object({
	access: oneOfStrings('public'),
	for: Type.Optional(oneOfStrings('message')),
	conversationId: Type.Optional(Type.String()),
});

export const AttachmentRemoval = Type.Object({ mediaUrl: Type.String() });
