import type { Driver } from '../../sandbox/driver';

/** Lets all retries come due, one after the other as they would, only sooner. */
export async function finishRetries(driver: Driver): Promise<void> {
	let isIdle = false;
	const idle = driver.untilIdle().then(() => (isIdle = true));
	while (!isIdle) {
		await driver.moveClock(500);
		await driver.untilIdle({ ignoreRetries: true });
	}
	await idle;
}
