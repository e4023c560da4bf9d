import { Type, type Static } from '@sinclair/typebox';
import type { Content } from '../model';
import { phoneNumber } from './clients';
import { MessageContent } from './content';
import { metadata, oneOfStrings, text } from './typebox';

const fields = {
	destination: Type.Object({ integrationId: Type.String(), destinationId: phoneNumber }),
	/** Version 1.1 calls the business so. */
	author: Type.Object({
		role: oneOfStrings('appMaker'),
		displayName: Type.Optional(text(100)),
		avatarUrl: Type.Optional(Type.String({ format: 'uri' })),
	}),
	messageSchema: Type.Optional(oneOfStrings('whatsapp')),
	metadata: Type.Optional(metadata),
};

const Checked = Type.Object({ ...fields, message: MessageContent });
/** With `messageSchema` the message is WhatsApp's own, which the API passes on unread. */
const Native = Type.Object({ ...fields, message: Type.Object({ type: Type.String() }) });

export type NotificationPost = Omit<Static<typeof Checked>, 'message'> & { message: Content };

export const NotificationPost = Type.Unsafe<NotificationPost>({
	type: 'object',
	if: { type: 'object', properties: { messageSchema: { const: 'whatsapp' } }, required: ['messageSchema'] },
	then: Native,
	else: Checked,
});
