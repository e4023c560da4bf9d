import { BROKEN, NEVER, useWebhook } from '../../harness';

const MINUTE = 60_000;

const { surroundings, receiver, subscribe } = useWebhook();

beforeEach(async () => {
	await subscribe(['conversation:message']);
});

async function writeOne() {
	const customer = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	await surroundings.driver.write(customer, { text: 'hola' });
}

/** Lets every retry that can still come happen, without waiting for it. */
async function finishRetries() {
	const { driver } = surroundings;
	for (let attempt = 1; attempt <= 5; attempt += 1) {
		await driver.untilIdle({ ignoreRetries: true });
		await driver.moveClock(15 * MINUTE);
	}
	await driver.untilIdle();
}

const readAttempts = async () => {
	const [delivery] = await surroundings.driver.deliveries();
	return { state: delivery?.state, statuses: delivery?.attempts.map(({ status, error }) => status ?? error) };
};

test.each([[500], [429], [410], [302]])('tries again after %i, with the same event', async (status) => {
	receiver.answers.push(status, status);
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'delivered', statuses: [status, status, 200] });
	expect(new Set(receiver.received.map(({ body }) => body.events[0]?.id)).size).toBe(1);
});

test('tries again after a broken connection', async () => {
	receiver.answers.push(BROKEN);
	await writeOne();
	await finishRetries();
	const { state, statuses } = await readAttempts();
	expect([state, statuses?.[1]]).toEqual(['delivered', 200]);
	expect(statuses?.[0]).toMatch(/ECONNRESET|socket hang up/);
});

test('tries again when no answer comes in time', async () => {
	receiver.answers.push(NEVER);
	await surroundings.driver.configure({ webhookTimeoutMs: 100 });
	await writeOne();
	await surroundings.driver.untilIdle({ ignoreRetries: true });
	receiver.answers.length = 0;
	await surroundings.driver.configure({ webhookTimeoutMs: 20_000 });
	await finishRetries();
	const { state, statuses } = await readAttempts();
	expect([state, statuses?.length, statuses?.[0]]).toEqual([
		'delivered',
		2,
		expect.stringMatching(/timeout/),
	]);
});

test.each([400, 401, 403, 404, 406])('never tries again after %i', async (status) => {
	receiver.answers.push(status);
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'refused', statuses: [status] });
});

test('gives up after five attempts', async () => {
	receiver.answers.push(...Array<number>(9).fill(503));
	await writeOne();
	await finishRetries();
	expect(await readAttempts()).toEqual({ state: 'exhausted', statuses: [503, 503, 503, 503, 503] });
});

test('spreads its attempts over growing gaps within 15 minutes', async () => {
	receiver.answers.push(...Array<number>(5).fill(500));
	await writeOne();
	const counts = [];
	for (const gap of [5_000, 6_000, 37_000, 4_000, 150_000, 12_000, 620_000, 25_000]) {
		await surroundings.driver.untilIdle({ ignoreRetries: true });
		await surroundings.driver.moveClock(gap);
		await surroundings.driver.untilIdle({ ignoreRetries: true });
		counts.push(receiver.received.length);
	}
	expect(counts).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
});

test('divides the gaps by the clock factor', async () => {
	await surroundings.driver.configure({ clockFactor: 100_000 });
	receiver.answers.push(500, 500, 500, 500);
	await writeOne();
	await surroundings.driver.untilIdle();
	expect((await readAttempts()).statuses).toEqual([500, 500, 500, 500, 200]);
});
