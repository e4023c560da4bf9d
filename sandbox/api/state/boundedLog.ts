const CAPACITY = 10_000;

/** Keeps the newest entries only, so that a long benchmark does not fill the memory. */
export class BoundedLog<Entry> {
	private entries: Entry[] = [];

	add(entry: Entry): Entry {
		this.entries.push(entry);
		if (this.entries.length > CAPACITY) this.entries.shift();
		return entry;
	}

	all(): readonly Entry[] {
		return this.entries;
	}

	clear(): void {
		this.entries = [];
	}
}
