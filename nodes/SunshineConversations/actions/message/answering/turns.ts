/** The last of the calls that wait for their turn, by question. */
const turns = new Map<string, Promise<unknown>>();

/** One call after the other for each question: below n8n 2.0 nothing else keeps two of them from resuming it. */
export async function inTurn<T>(token: string, work: () => Promise<T>): Promise<T> {
	const before = turns.get(token) ?? Promise.resolve();
	const mine = before.then(work, work);
	const done = mine.then(
		() => {},
		() => {},
	);
	turns.set(token, done);
	try {
		return await mine;
	} finally {
		if (turns.get(token) === done) turns.delete(token);
	}
}

/** In number: the newest questions that this process has resumed. */
const MOST_RESUMED = 1_000;

const resumed = new Set<string>();

export function hasResumed(token: string): boolean {
	return resumed.has(token);
}

/** Until it turns out that n8n could not go on with it. */
export function noteResumed(token: string, hasGoneOn: Promise<boolean>): void {
	resumed.add(token);
	const [first] = resumed;
	if (resumed.size > MOST_RESUMED) resumed.delete(first!);
	void hasGoneOn.then((succeeded) => {
		if (!succeeded) resumed.delete(token);
	});
}
