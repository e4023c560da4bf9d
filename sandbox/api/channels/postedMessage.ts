import type { Message, Template } from '../model';

/** A message with what only the channels look at. */
export interface PostedMessage {
	message: Message;
	override?: Record<string, { payload?: Record<string, unknown> }>;
}

/** The template that WhatsApp gets, be it by content or by override. */
export function findTemplate({ message, override }: PostedMessage): Template | undefined {
	const payload = override?.whatsapp?.payload ?? message.content;
	const { type, template } = payload as { type?: string; template?: Template };
	return type === 'template' ? (template ?? {}) : undefined;
}
