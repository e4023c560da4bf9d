import type { CustomerCreate } from '../../../api/driver/customerSchemas';
import { findLook } from '../../channels/looks';
import { describeReferral } from '../referral';

type Reason = NonNullable<CustomerCreate['creationReason']>;

interface Beginning {
	reason: Reason;
	label: string;
}

/** What is said of it on the page, and as whom the customer is known. */
export interface Arrival {
	reason?: Reason;
	externalId: string;
	campaignId: string;
	code: string;
	adId: string;
}

export const plainArrival: Arrival = { externalId: '', campaignId: '', code: '', adId: '' };

/** The usual one comes first. */
const onChannels: Beginning[] = [
	{ reason: 'message', label: 'By writing' },
	{ reason: 'startConversation', label: 'By tapping “Get started”' },
];

const onWebChat: Beginning[] = [
	{ reason: 'startConversation', label: 'By opening the chat' },
	{ reason: 'message', label: 'By writing' },
	{ reason: 'prechatCapture', label: 'By filling in a form first' },
	{ reason: 'proactiveMessaging', label: 'By answering a campaign' },
	{ reason: 'linkRequest', label: 'By asking to go on elsewhere' },
];

export const listBeginnings = (channel: string) => (findLook(channel).isSdk ? onWebChat : onChannels);

/** Another channel may not have what was chosen before. */
export function findReason(channel: string, { reason }: Arrival): Reason | undefined {
	const beginnings = listBeginnings(channel);
	return (beginnings.find((one) => one.reason === reason) ?? beginnings[0])?.reason;
}

const trimTexts = ({ externalId, campaignId, code, adId }: Arrival) => ({
	externalId: externalId.trim(),
	campaignId: campaignId.trim(),
	code: code.trim(),
	adId: adId.trim(),
});

export function describeArrival(channel: string, arrival: Arrival): Partial<CustomerCreate> {
	const { externalId, campaignId, code, adId } = trimTexts(arrival);
	const creationReason = findReason(channel, arrival);
	return {
		creationReason,
		...(externalId && { externalId }),
		...(creationReason === 'proactiveMessaging' && campaignId && { campaignId }),
		...(code && { referral: describeReferral(code, adId) }),
	};
}
