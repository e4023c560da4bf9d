/** What a delivery is checked against. */
export interface Admission {
	secret: string;
	/** The events are of the app that was subscribed to, even when the credential changes later. */
	appId: string;
}

/** The API repeats failed deliveries of a webhook that was replaced with the secret that it had. */
export interface Former extends Admission {
	/** That of its subscription. */
	since?: number;
	/** In milliseconds. */
	until: number;
}

/** In milliseconds. The API repeats a delivery for 15 minutes at most. */
const REPEATED_FOR = 15 * 60_000;

/** Whether the API may still repeat what it delivered then. */
export function isStillRepeated(former: Former): boolean {
	const latest = Date.now() + REPEATED_FOR;
	// The clock was set back: it counts for as long again at most.
	if (former.until > latest) former.until = latest;
	return former.until > Date.now();
}

export function toFormer({ secret, appId, since }: Admission & { since: number }): Former {
	return { secret, appId, since, until: Date.now() + REPEATED_FOR };
}
