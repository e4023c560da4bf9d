import type { ApiFault } from '../../../sandbox/driver';
import { AdminApi } from '../../shared/adminApi';
import { useAdmission } from '../harness/useAdmission';

const { surroundings, receiver, secret, makeStale, integrate, deliver, lookUps } = useAdmission();
const inject = async (fault: ApiFault) => await surroundings.driver.injectFault({ times: 1_000, ...fault });
const errors = (code: string) => ({ errors: [{ code, title: 'Something' }] });

describe('what the API cannot be asked about', () => {
	it.each<[string, ApiFault]>([
		['takes no more requests', { status: 429, headers: { 'Retry-After': '6' } }],
		['takes no more requests for a long time', { status: 429, headers: { 'Retry-After': '600' } }],
		['has a fault', { status: 500 }],
		['is down', { status: 503 }],
		['is behind a proxy that says so in HTML', { status: 502, body: '<html>Bad gateway</html>' }],
		['does not know the key any more', { status: 401, body: errors('unauthorized') }],
		['does not let this key ask', { status: 403, body: errors('forbidden') }],
		['does not know the app', { status: 404, body: errors('app_not_found') }],
		['is not where the credential says', { status: 404, body: '<html>Not found</html>' }],
		['breaks the connection', { reset: true }],
		['gives no JSON', { status: 200, body: 'fine' }],
		['gives an empty object', { status: 200, body: {} }],
		['gives webhooks that are no list', { status: 200, body: { webhooks: 'none', integrations: 'none' } }],
		['gives a webhook without a secret', { status: 200, body: { webhooks: [{ id: 'a', target: 'b' }] } }],
		['gives a webhook that is none', { status: 200, body: { webhooks: [7] } }],
	])('is refused with 503 when the API %s', async (_, fault) => {
		makeStale();
		await inject(fault);
		expect(await deliver('a', secret())).toBe(503);
		expect(await deliver('a', 'stale')).toBe(200);
	});

	it('is delivered again by the API, and runs once', async () => {
		makeStale();
		await surroundings.driver.configure({ clockFactor: 1_000 });
		await surroundings.driver.injectFault({ method: 'GET', status: 503 });
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		await surroundings.driver.write(customer, { text: 'Hello' });
		await surroundings.driver.untilIdle();
		const [delivery] = await surroundings.driver.deliveries();
		expect(delivery!.attempts.map(({ status }) => status)).toEqual([503, 200]);
		expect(receiver().executions).toHaveLength(1);
	});

	it('makes the API no busier, however many strangers call', async () => {
		makeStale();
		await inject({ status: 429, headers: { 'Retry-After': '1' } });
		const start = performance.now();
		const guesses = Array.from({ length: 20 }, (_, index) => `another-guess-of-a-secret-${index}`);
		const statuses = await Promise.all(guesses.map(async (guess) => await deliver('a', guess)));
		const seconds = Math.floor((performance.now() - start) / 1_000);
		expect(new Set(statuses)).toEqual(new Set([503]));
		expect((await lookUps()).length).toBeLessThanOrEqual(2 + seconds);
	});
});

describe('what the API was asked about', () => {
	it('is refused with 401 when the trigger has no webhook any more', async () => {
		makeStale();
		const { id } = await integrate();
		await new AdminApi(surroundings.sandbox).deleteIntegration(id);
		expect(await deliver('a', secret())).toBe(401);
	});

	it('is refused with 401 when the webhook has another URL by now', async () => {
		const { id, webhooks } = await integrate();
		makeStale();
		receiver().staticData.subscription!.integrationId = id;
		const target = `${new URL(receiver().webhookUrl).origin}/elsewhere`;
		const path = `/integrations/${id}/webhooks/${webhooks[0]!.id}`;
		await new AdminApi(surroundings.sandbox).call('PATCH', path, { target });
		expect(await deliver('a', secret())).toBe(401);
	});
});
