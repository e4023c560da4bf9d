import { until } from '../../../shared/until';
import { business, outcome, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

const content = { type: 'text', text: 'Hello' };

test('a rate limit answers everything with 429 until it is lifted', async () => {
	const { api, driver } = surroundings;
	await driver.configure({ rateLimited: true });
	const answers = [await api.get(''), await api.post('/users', {})];
	expect(answers.map(outcome)).toEqual(
		answers.map(() => ({
			status: 429,
			data: { errors: [{ code: 'too_many_requests', title: 'Too many requests' }] },
		})),
	);
	expect(answers[0]?.headers['retry-after']).toBe('1');
	await driver.configure({ rateLimited: false });
	expect((await api.get('')).status).toBe(200);
});

test('an injected fault goes before', async () => {
	const { api, driver } = surroundings;
	await driver.configure({ rateLimited: true });
	await driver.injectFault({ status: 503 });
	expect([(await api.get('')).status, (await api.get('')).status]).toEqual([503, 429]);
});

test('a slow API has not answered yet when everything else has', async () => {
	const { api, driver } = surroundings;
	await driver.configure({ apiLatencyMs: 60_000 });
	const abort = new AbortController();
	const call = api.get('', { signal: abort.signal }).catch(() => 'gave up');
	await until(async () => (await driver.requests()).length === 1);
	await driver.configure({ apiLatencyMs: 0 });
	expect((await api.get('/users/nobody')).status).toBe(404);
	expect((await driver.requests()).map(({ status }) => status)).toEqual([undefined, 404]);
	abort.abort();
	expect(await call).toBe('gave up');
});

test('a failing channel fails until it is repaired', async () => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'line' });
	for (const failingChannels of [['line'], ['web'], []]) {
		await driver.configure({ failingChannels });
		await api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	}
	expect((await driver.screen(userId)).map(({ state }) => state)).toEqual([
		'failed',
		'delivered',
		'delivered',
	]);
});

test('the window of WhatsApp is opened again', async () => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp' });
	for (const act of [driver.closeWhatsAppWindow, driver.openWhatsAppWindow]) {
		await act(userId);
		await api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	}
	expect((await driver.screen(userId)).map(({ state }) => state)).toEqual(['failed', 'delivered']);
});

test('an answer that is lost is asked for again', async () => {
	const { driver } = surroundings;
	await subscribe(['conversation:message']);
	await driver.configure({ loseWebhookAnswers: true });
	await driver.write(await driver.createCustomer({ channel: 'web' }), { text: 'Hello' });
	await driver.untilIdle({ ignoreRetries: true });
	await driver.configure({ loseWebhookAnswers: false });
	await driver.moveClock(10_000);
	await driver.untilIdle();
	expect(receiver.received).toHaveLength(2);
	expect(await driver.deliveries()).toMatchObject([
		{ state: 'delivered', attempts: [{ error: 'The answer was lost on its way' }, { status: 200 }] },
	]);
});
