import type { Driver } from '../../sandbox/driver';

const AT_ONCE = 20;

export function numberTexts(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `message ${index}`);
}

/** A customer writes these, some at once; every event is delivered twice at the same moment. */
export async function writeAll(driver: Driver, texts: string[]): Promise<void> {
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	for (let start = 0; start < texts.length; start += AT_ONCE) {
		const wave = texts.slice(start, start + AT_ONCE);
		await Promise.all(wave.map(async (text) => await driver.write(customer, { text }, { copies: 2 })));
		await driver.untilIdle();
	}
}

/** What became of all deliveries. */
export async function findStates(driver: Driver): Promise<Set<string>> {
	return new Set((await driver.deliveries()).map(({ state }) => state));
}

/** The texts of messages that were answered with anything but 200 at least once. */
export async function findFailed(driver: Driver): Promise<Set<string>> {
	const failed = (await driver.deliveries()).filter(({ attempts }) =>
		attempts.some(({ status }) => status !== 200),
	);
	return new Set(failed.map(({ body }) => readText(body.events[0]!.payload)));
}

function readText(payload: object): string {
	return (payload as { message: { content: { text: string } } }).message.content.text;
}
