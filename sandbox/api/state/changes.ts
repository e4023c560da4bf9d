/** Long enough to make one of a burst, short enough for a page to feel live. */
const PAUSE_MS = 40;

/** Tells who follows that something may have changed; what it was, they look up. */
export interface Changes {
	tell(): void;
	/** Gives what ends it. */
	follow(listener: () => void): () => void;
}

export function createChanges(): Changes {
	const listeners = new Set<() => void>();
	let timer: NodeJS.Timeout | undefined;

	function ring() {
		timer = undefined;
		for (const listener of listeners) listener();
	}

	return {
		tell() {
			if (listeners.size > 0) timer ??= setTimeout(ring, PAUSE_MS).unref();
		},
		follow(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
