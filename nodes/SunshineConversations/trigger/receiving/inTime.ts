import { sleep } from 'n8n-workflow';

/** What the work gives, or undefined when it takes longer than so many milliseconds. Whatever is left of it is aborted. */
export async function inTime<T>(
	patience: number,
	work: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
	const controller = new AbortController();
	const timeUp = sleep(patience, controller.signal).then(() => undefined);
	try {
		// The race is for what does not heed the signal, such as a slow store of n8n's.
		return await Promise.race([work(controller.signal), timeUp]);
	} finally {
		controller.abort();
	}
}
