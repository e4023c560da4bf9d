import type { ChannelFailure } from './screens';

/** What is to go wrong with requests to the API. */
export interface ApiFault {
	/** How many requests it hits: 1 unless it is only latency, which stays until it is cleared. */
	times?: number;
	method?: string;
	/** A prefix of the path, whole or from behind the app ID, such as `/conversations`. */
	path?: string;
	status?: number;
	headers?: Record<string, string>;
	/** A string is sent as it is, anything else as JSON. */
	body?: unknown;
	latencyMs?: number;
	/** Breaks the connection instead of answering. */
	reset?: boolean;
	/** Whether the request takes effect before the fault strikes. */
	afterwards?: boolean;
}

/** What is to go wrong with messages on their way to the phones. */
export interface ChannelFault {
	channel: string;
	times?: number;
	error?: ChannelFailure;
}
