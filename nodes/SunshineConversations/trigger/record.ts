/** IDs of events that were taken on, with the time in milliseconds, oldest first. */
export type Seen = Map<string, number>;

/** n8n reads and writes static data whole with every call, so it holds only the newest: about 40 kB. */
const MOST_RECORDED = 1_000;

/** What static data holds of the ledger: one string, as n8n puts a proxy around every object there. */
export function writeRecord(seen: Seen, added: string[]): string {
	const now = Date.now();
	const entries = [...seen, ...added.map((id): [string, number] => [id, now])];
	return JSON.stringify(entries.slice(-MOST_RECORDED));
}

/** The record's entries; none if it cannot be read, as after a change by hand. */
export function readRecord(record: unknown): Array<[string, number]> {
	if (typeof record !== 'string') return [];
	try {
		const entries: unknown = JSON.parse(record);
		return Array.isArray(entries) ? entries.filter(isEntry) : [];
	} catch {
		return [];
	}
}

function isEntry(entry: unknown): entry is [string, number] {
	return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
