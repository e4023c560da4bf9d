import type { Conversation, StoredSwitchboard } from '../model';

/** What an event shows of its conversation. */
export type EventConversation = Partial<
	Pick<Conversation, 'activeSwitchboardIntegration' | 'pendingSwitchboardIntegration'>
>;

/** Who is off the switchboard hears everything; who is on standby, only if that was asked for. */
export function hears(
	stored: StoredSwitchboard | undefined,
	integrationId: string,
	conversation: EventConversation | undefined,
	/** Places on the switchboard that an event is about, even when it took the control from them. */
	involved: string[],
): boolean {
	const own = stored?.integrations.find((one) => one.integrationId === integrationId);
	if (!stored?.switchboard.enabled || !own || own.deliverStandbyEvents || !conversation) return true;
	const { activeSwitchboardIntegration: active, pendingSwitchboardIntegration: pending } = conversation;
	return [active?.id, pending?.id, ...involved].includes(own.id);
}
