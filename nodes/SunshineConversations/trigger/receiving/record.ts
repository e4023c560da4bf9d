/** An event that was taken on, with the time in milliseconds. */
export type Entry = [id: string, time: number];

/** n8n reads and writes static data whole with every call, so it holds only the newest: about 40 kB. */
export const MOST_RECORDED = 1_000;

/** What static data holds of the ledger, oldest first: one string, as n8n puts a proxy around every object there. */
export function writeRecord(entries: Entry[]): string {
	return JSON.stringify(entries.slice(-MOST_RECORDED));
}

/** The record's entries; none if it cannot be read, as after a change by hand. */
export function readRecord(record: unknown): Entry[] {
	if (typeof record !== 'string') return [];
	try {
		const entries: unknown = JSON.parse(record);
		return Array.isArray(entries) ? entries.filter(isEntry) : [];
	} catch {
		return [];
	}
}

function isEntry(entry: unknown): entry is Entry {
	return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
