import type { IDataObject } from 'n8n-workflow';

const SECONDS = /^\d+(\.\d+)?$/;
/** As HTTP writes dates; `Date.parse` alone takes `5, 10` for a day in May. */
const DATE = /^[A-Z][a-z]+, \d.*\d\d:\d\d:\d\d GMT$/;

/**
 * Milliseconds to wait for the `Retry-After` of an answer: seconds or an HTTP date (RFC 9110, 10.2.3). Of several, as a
 * proxy may add its own, the longest; undefined for anything else.
 */
export function toMilliseconds({ 'retry-after': retryAfter, date }: IDataObject): number | undefined {
	const entries = [retryAfter].flat().map((entry) => String(entry ?? '').trim());
	const delays = entries.flatMap((entry) =>
		DATE.test(entry) ? untilDate(entry, apiTime(date)) : entry.split(',').map(ofSeconds),
	);
	const longest = Math.max(...delays);
	return longest >= 0 ? longest : undefined;
}

function ofSeconds(entry: string): number {
	return SECONDS.test(entry.trim()) ? Number(entry) * 1_000 : NaN;
}

/** Dates in headers are those of the API's clock. */
function untilDate(entry: string, now: number): number {
	return Math.max(0, Date.parse(entry) - now);
}

function apiTime(date: unknown): number {
	const time = Date.parse(String(date));
	return Number.isNaN(time) ? Date.now() : time;
}
