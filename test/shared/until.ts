import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds: less than a test has, so that no test goes on waiting when it is over. */
const PATIENCE = 240_000;

export async function until(isTrue: () => boolean | Promise<boolean>, interval = 20): Promise<void> {
	for (let waited = 0; !(await isTrue()); waited += interval) {
		if (waited > PATIENCE) throw new Error(`This never came true: ${isTrue}`);
		await pause(interval);
	}
}
