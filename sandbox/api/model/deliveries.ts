/** One HTTP request to a webhook. */
export interface Attempt {
	number: number;
	at: string;
	durationMs: number;
	/** What the target answered, or else why the connection failed. */
	status?: number;
	error?: string;
	/** The beginning of the answer's body. */
	answer?: string;
}

/** What to post where. */
export interface WebhookRequest {
	webhookId: string;
	target: string;
	headers: Record<string, string>;
	body: string;
}

export interface Delivery extends WebhookRequest {
	id: string;
	/** `refused`: an answer that is never retried. `exhausted`: all attempts were used. */
	state: 'pending' | 'delivered' | 'refused' | 'exhausted' | 'cancelled';
	attempts: Attempt[];
}
