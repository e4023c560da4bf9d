import { sleep } from 'n8n-workflow';

/** What the work gives, or undefined when it takes longer than so many milliseconds. Whatever is left of it then, or when it is stopped, is aborted. */
export async function inTime<T>(
	patience: number,
	work: (signal: AbortSignal) => Promise<T>,
	stop?: AbortSignal,
): Promise<T | undefined> {
	const controller = new AbortController();
	const signal = stop ? AbortSignal.any([stop, controller.signal]) : controller.signal;
	const timeUp = sleep(patience, signal).then(() => undefined);
	try {
		// The race is for what does not heed the signal, such as a slow store of n8n's.
		return await Promise.race([work(signal), timeUp]);
	} finally {
		controller.abort();
	}
}
