import type { Action } from '../../api/model';
import { sandbox } from '../sandbox';
import type { BubbleProps } from './Bubble';

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a button may lead; scripts and the like lead nowhere. */
export function readLink(uri: string): string | undefined {
	return URL.canParse(uri) && safeSchemes.has(new URL(uri).protocol) ? uri : undefined;
}

/** These stand below the conversation, and go once something else is said. */
export const isQuickReply = ({ type }: Action) => type === 'reply' || type === 'locationRequest';

export function tap({ entry, phone, act }: BubbleProps, { payload, text }: Action): void {
	const { messageId, conversationId } = entry;
	const where = { messageId, conversationId, channel: phone.channel };
	void act.run(async () => await sandbox.tap(phone.userId, payload ?? text, where));
}
