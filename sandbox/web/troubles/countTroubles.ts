import type { Circumstances, Phone } from '../../api/page/records';

/** How many switches are on, so that nobody looks elsewhere for what they ordered. */
export function countTroubles(phones: Phone[], circumstances?: Circumstances): number {
	if (!circumstances) return 0;
	const { apiLatencyMs, rateLimited, loseWebhookAnswers, failingChannels } = circumstances;
	const switches = [apiLatencyMs > 0, rateLimited, loseWebhookAnswers].filter(Boolean);
	const closed = phones.filter(({ isWindowOpen }) => isWindowOpen === false);
	return switches.length + failingChannels.length + closed.length;
}
