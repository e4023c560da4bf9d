import type { Action } from '../../../api/model';
import { sandbox } from '../../connection/sandbox';
import type { PhoneMessage } from '../message';

/** These stand below the conversation, and go once something else is said. */
export const isQuickReply = ({ type }: Action) => type === 'reply' || type === 'locationRequest';

export function tap({ entry, phone, act }: PhoneMessage, { payload, text }: Action): void {
	const { messageId, conversationId } = entry;
	const where = { messageId, conversationId, clientId: phone.id };
	void act.run(async () => await sandbox.tap(phone.userId, payload ?? text, where));
}
