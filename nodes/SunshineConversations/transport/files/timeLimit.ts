import { sleep } from 'n8n-workflow';

/** Breaks work off when its time is up or when it is stopped, and aborts whatever is left of it then. */
export async function inTime<T>(
	seconds: number,
	whenLate: () => Error,
	stop: AbortSignal | undefined,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	const controller = new AbortController();
	const signal = stop ? AbortSignal.any([stop, controller.signal]) : controller.signal;
	const timeUp = sleep(seconds * 1_000, signal).then(() => {
		throw whenLate();
	});
	try {
		// The race is for what does not heed the signal, such as a slow store of n8n's.
		return await Promise.race([work(signal), timeUp]);
	} finally {
		controller.abort();
	}
}
