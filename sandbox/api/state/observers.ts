/** One answer of the API as it leaves, with the request that it belongs to. */
export interface Exchange {
	method: string;
	path: string;
	query: unknown;
	/** Of the request. */
	contentType?: string;
	body?: unknown;
	status: number;
	answer: string;
}

/** For tests that look at everything; what the driver ordered to be wrong is left out. */
export const observers = {
	exchanges: new Set<(exchange: Exchange) => void>(),
	/** Hear of each delivery once, however often it is tried. */
	deliveries: new Set<(body: string) => void>(),
};
