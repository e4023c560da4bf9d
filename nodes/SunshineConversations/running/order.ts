interface Place {
	itemIndex: number;
	names: Set<string>;
	/** How many unfinished items it waits for. */
	waitsFor: number;
	/** What waits for it. */
	followers: Place[];
}

/**
 * Which items may start. An item that names a thing waits for the one before it that names the same thing; as an item
 * waits for earlier ones only, none of them ever wait for each other.
 */
export class Order {
	/** Of the unfinished items, the last to name each thing. */
	private readonly last = new Map<string, Place>();
	private readonly unfinished = new Map<number, Place>();
	/** What has waited goes first: else the many that need not wait would hold it up until the end. */
	private readonly released: Place[] = [];
	private readonly free: Place[] = [];

	/** Items are added in their order. */
	add(itemIndex: number, names: string[]): void {
		const place: Place = { itemIndex, names: new Set(names), waitsFor: 0, followers: [] };
		const leaders = new Set([...place.names].flatMap((name) => this.last.get(name) ?? []));
		for (const leader of leaders) leader.followers.push(place);
		for (const name of place.names) this.last.set(name, place);
		place.waitsFor = leaders.size;
		this.unfinished.set(itemIndex, place);
		if (leaders.size === 0) this.free.push(place);
	}

	get hasNext(): boolean {
		return this.released.length > 0 || this.free.length > 0;
	}

	/** Takes the next item that may start. */
	next(): number | undefined {
		return (this.released.shift() ?? this.free.shift())?.itemIndex;
	}

	finish(itemIndex: number): void {
		const place = this.unfinished.get(itemIndex)!;
		this.unfinished.delete(itemIndex);
		for (const name of place.names) {
			if (this.last.get(name) === place) this.last.delete(name);
		}
		for (const follower of place.followers) {
			follower.waitsFor--;
			if (follower.waitsFor === 0) this.released.push(follower);
		}
	}
}
