import { MOST_RECORDED, readRecord, writeRecord, type Entry } from './record';

/** In milliseconds. The API repeats a delivery for 15 minutes at most; the rest is for deliveries that take long. */
const RETENTION = 20 * 60_000;
/** Events that one trigger's process keeps in mind, about 2 MB at most. */
const MOST_REMEMBERED = 20_000;

export interface Claim {
	/** The events that are this call's to run, each once. */
	ids: string[];
	/** What to write to the static data once n8n has taken the events on. */
	record(): string;
	/** To be called when the answer is out. A claim that failed is given up, so that the API's retry runs. */
	settle(succeeded: boolean): void;
}

/**
 * Deduplicates events. n8n reads static data before a call and writes it after, so calls at the same moment
 * do not see each other there; this one stands between them in memory.
 */
export class Ledger {
	/** Oldest first. */
	private readonly done = new Map<string, number>();

	/** The newest of these, so that a record takes no longer the more there are. */
	private newest: Entry[] = [];

	/** The record last written, which n8n mostly gives back with the next call, and those of its events that were in flight. */
	private latest?: { record: string; added: Entry[] };

	private readonly inFlight = new Map<string, Promise<boolean>>();

	/** In flight, but n8n has taken them on: the record of any other call must not leave them out. */
	private readonly takenOn = new Set<string>();

	/** Waits for calls that have one of the events in hand, then claims what nobody has done. */
	async claim(eventIds: string[], recorded: unknown): Promise<Claim> {
		// Nothing is held while waiting, so two calls can never wait for each other.
		for (let others = this.callsWith(eventIds); others.length > 0; others = this.callsWith(eventIds)) {
			await Promise.all(others);
		}
		const { latest } = this;
		this.merge(latest && recorded === latest.record ? latest.added : readRecord(recorded));
		const ids = [...new Set(eventIds)].filter((id) => !this.done.has(id));

		let answer!: (succeeded: boolean) => void;
		const answered = new Promise<boolean>((resolve) => (answer = resolve));
		for (const id of ids) this.inFlight.set(id, answered);
		return {
			ids,
			record: () => {
				for (const id of ids) this.takenOn.add(id);
				return this.record();
			},
			settle: (succeeded) => {
				for (const id of ids) {
					this.inFlight.delete(id);
					this.takenOn.delete(id);
				}
				if (succeeded) this.merge(ids.map((id) => [id, performance.now()]));
				answer(succeeded);
			},
		};
	}

	/** Whether there is nothing left to remember. */
	isIdle(): boolean {
		this.forget();
		return this.done.size === 0 && this.inFlight.size === 0;
	}

	private callsWith(eventIds: string[]): Array<Promise<boolean>> {
		return eventIds.flatMap((id) => this.inFlight.get(id) ?? []);
	}

	private record(): string {
		const added = [...this.takenOn].map((id): Entry => [id, performance.now()]);
		const record = writeRecord([...this.newest.filter(([id]) => this.done.has(id)), ...added]);
		this.latest = { record, added };
		return record;
	}

	private merge(entries: Entry[]): void {
		for (const [id, time] of entries) {
			if (this.done.has(id)) continue;
			this.done.set(id, time);
			this.newest.push([id, time]);
		}
		if (this.newest.length > 2 * MOST_RECORDED) this.newest = this.newest.slice(-MOST_RECORDED);
		this.forget();
	}

	/** Drops what is older than the retention, or more than the process keeps in mind. */
	private forget(): void {
		const expired = performance.now() - RETENTION;
		for (const [id, time] of this.done) {
			if (this.done.size <= MOST_REMEMBERED && time > expired) break;
			this.done.delete(id);
		}
	}
}

const ledgers = new Map<string, Ledger>();

/** The process's ledger of one trigger. */
export function ledgerOf(trigger: string): Ledger {
	let ledger = ledgers.get(trigger);
	if (!ledger) {
		for (const [key, other] of ledgers) if (other.isIdle()) ledgers.delete(key);
		ledgers.set(trigger, (ledger = new Ledger()));
	}
	return ledger;
}
