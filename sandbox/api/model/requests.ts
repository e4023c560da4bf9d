/** One API request as it arrived. Headers are left out: they hold credentials. */
export interface RequestEntry {
	id: string;
	method: string;
	path: string;
	query: unknown;
	body?: unknown;
	at: string;
	/** Missing while the answer is under way, and when the connection was broken instead. */
	status?: number;
	durationMs?: number;
	/** What a refusal said. */
	answer?: unknown;
}
