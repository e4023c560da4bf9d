/** An event that was taken on, with the time in milliseconds: by `performance.now()`, which goes on when the clock is set. */
export type Entry = [id: string, time: number];

/** n8n reads and writes static data whole with every call, so it holds only the newest: about 40 kB. */
export const MOST_RECORDED = 1_000;

/**
 * What static data holds of the ledger, oldest first, dated by the clock: one string, as n8n puts a proxy around every
 * object there.
 */
export function writeRecord(entries: Entry[]): string {
	const start = Date.now() - performance.now();
	const dated = entries.slice(-MOST_RECORDED).map(([id, time]) => [id, Math.round(start + time)]);
	return JSON.stringify(dated);
}

/** The record's entries; none if it cannot be read, as after a change by hand. */
export function readRecord(record: unknown): Entry[] {
	if (typeof record !== 'string') return [];
	try {
		const entries: unknown = JSON.parse(record);
		return Array.isArray(entries) ? withAges(entries.filter(isEntry)) : [];
	} catch {
		return [];
	}
}

/** As if the newest were of this moment: since it was written, the clock may have been set. */
function withAges(entries: Entry[]): Entry[] {
	const now = performance.now();
	const [, newest] = entries.at(-1) ?? ['', 0];
	return entries.map(([id, time]) => [id, now - Math.max(0, newest - time)]);
}

function isEntry(entry: unknown): entry is Entry {
	return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
