/** What the driver can set. */
export interface Settings {
	/** The gaps between webhook retries are divided by it. */
	clockFactor: number;
	webhookTimeoutMs: number;
	/** Messages per conversation. */
	messageLimit: number;
	/** Apps per account. */
	appLimit: number;
	/** Whether custom integrations may have any number of webhooks, as Connect integrations may. */
	anyNumberOfWebhooks: boolean;
	/** Bytes per uploaded file. */
	attachmentLimit: number;
	/** Whether uploaded files can be fetched with a key only. */
	privateAttachments: boolean;
	/** Whether every answer and event carries a field that no documentation knows. */
	unknownFields: boolean;
	/** How long every answer of the API takes at least. */
	apiLatencyMs: number;
	/** Whether the API answers 429 to everything. */
	rateLimited: boolean;
	/** Channels that take no message. */
	failingChannels: string[];
	/** Whether what webhooks answer never arrives. */
	loseWebhookAnswers: boolean;
	/** How old messages have to be in order to be listed; their events do not wait. */
	listingLagMs: number;
	/** Whether a PATCH with metadata takes the place of all that was there, instead of adding to it. */
	patchReplacesMetadata: boolean;
	/** Events show a conversation's metadata as it was so long ago, or at first where that is later. */
	eventMetadataLagMs: number;
	/** Events show a conversation's metadata as it was so many changes ago; 1 is before the last one. */
	eventMetadataChangesBehind: number;
}

/** As the API has them; tests shorten and shrink. */
export const defaultSettings: Settings = {
	clockFactor: 1,
	webhookTimeoutMs: 20_000,
	messageLimit: 30_000,
	appLimit: 10,
	anyNumberOfWebhooks: false,
	attachmentLimit: 50 * 1024 * 1024,
	privateAttachments: false,
	unknownFields: false,
	apiLatencyMs: 0,
	rateLimited: false,
	failingChannels: [],
	loseWebhookAnswers: false,
	listingLagMs: 0,
	patchReplacesMetadata: false,
	eventMetadataLagMs: 0,
	eventMetadataChangesBehind: 0,
};
