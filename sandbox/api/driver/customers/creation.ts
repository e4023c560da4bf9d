import type { Channel } from '../../channels/channels';
import type { Creation, CreationReason } from '../../conversations/conversations';
import { createId } from '../../state/ids';
import type { CustomerCreate } from '../customerSchemas';
import { DriverError } from '../errors';

/** SDKs start conversations, and on any other channel somebody writes. */
function chooseReason({ clientType }: Channel): CreationReason {
	return clientType === 'sdk' ? 'startConversation' : 'message';
}

const sdkReasons = new Set<CreationReason>(['linkRequest', 'prechatCapture', 'proactiveMessaging']);

function checkReason({ name, clientType }: Channel, reason: CreationReason): void {
	const isPossible = reason === 'prechatCapture' ? name === 'web' : clientType === 'sdk';
	if (sdkReasons.has(reason) && !isPossible)
		throw new DriverError(`No conversation begins by ${reason} on ${name}.`);
}

/** How a new customer comes to the first conversation. */
export function describeCreation(channel: Channel, integrationId: string, wish: CustomerCreate): Creation {
	const { creationReason: reason = chooseReason(channel), campaignId, referral } = wish;
	checkReason(channel, reason);
	const id = campaignId ?? (reason === 'proactiveMessaging' ? createId() : undefined);
	return {
		reason,
		source: { type: channel.name, integrationId, ...(id !== undefined && { campaign: { id } }) },
		...(referral && { referral }),
	};
}
