import { AdminApi } from '../../shared/adminApi';
import { deactivate } from '../harness/trigger';
import { useAdmission } from '../harness/useAdmission';

const MINUTE = 60_000;

const { surroundings, receiver, secret, makeStale, integrate, deliver, lookUps } = useAdmission();

it.each(['stale', 'lost'])(
	'a delivery is let in when the secret that n8n has stored is %s',
	async (state) => {
		if (state === 'stale') makeStale();
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		await Promise.all(
			['one', 'two', 'three'].map(async (text) => await surroundings.driver.write(customer, { text })),
		);
		await surroundings.driver.untilIdle();
		const attempts = (await surroundings.driver.deliveries()).flatMap(({ attempts: made }) => made);
		expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(receiver().staticData.subscription).toMatchObject({ secret: secret() });
		// One for the first, one for those that came while it was under way.
		expect((await lookUps()).length).toBeLessThanOrEqual(state === 'stale' ? 4 : 2);
	},
);

it.each(['stale', 'lost'])(
	'a delivery of an existing integration is let in when the secret is %s, and the integration stays',
	async (state) => {
		const existing = await integrate();
		if (state === 'stale') makeStale();
		const parameters = {
			...receiver().parameters,
			options: { existingIntegrationId: existing.id },
		};
		receiver().parameters = parameters;
		expect(await deliver('a', secret())).toBe(200);
		const { staticData } = receiver();
		expect(staticData.subscription).toMatchObject({ integrationId: existing.id, isBorrowed: true });

		const { origin, pathname } = new URL(receiver().webhookUrl);
		const webhookId = pathname.split('/')[2];
		await deactivate({
			credential: surroundings.credential,
			n8nUrl: origin,
			webhookId,
			parameters,
			staticData,
		});
		expect(await new AdminApi(surroundings.sandbox).customIntegrations()).toEqual([existing]);
	},
);

it('whoever guesses secrets is refused, and causes a look-up a second at most', async () => {
	makeStale();
	const guesses = Array.from({ length: 20 }, (_, index) =>
		`a guess of a secret ${index}`.replaceAll(' ', '-'),
	);
	const start = performance.now();
	const statuses = await Promise.all(guesses.map(async (guess) => await deliver('a', guess)));
	const seconds = Math.floor((performance.now() - start) / 1_000);
	expect(new Set(statuses)).toEqual(new Set([401]));
	const calls = await lookUps();
	// One for the first, one for those that came while it was under way; each by the ID that is stored and by the URL.
	expect(calls.length).toBeLessThanOrEqual(2 * (2 + seconds));

	for (const guess of guesses) expect(await deliver('a', guess)).toBe(401);
	expect(await lookUps()).toEqual(calls);
	expect(receiver().executions).toEqual([]);
});

it('whoever guesses changes nothing of what n8n has stored, which it would write back whole', async () => {
	makeStale();
	expect(await deliver('a', secret())).toBe(200);
	const before = structuredClone(receiver().staticData);
	expect(await deliver('b', 'a-guess-of-a-secret')).toBe(401);
	expect(receiver().staticData).toEqual(before);
});

it('a secret that is new is let in right after a wrong one', async () => {
	makeStale();
	expect(await deliver('a', 'a-guess-of-a-secret')).toBe(401);
	const { id } = await integrate();
	makeStale();
	expect(await deliver('a', secret())).toBe(200);
	expect(id).toBe(receiver().staticData.subscription?.integrationId);
});

it.each(['', 'too short', 'x'.repeat(129), 'a secret of several words'])(
	'nothing is looked up for "%s", which cannot be a secret',
	async (given) => {
		makeStale();
		expect(await deliver('a', given)).toBe(401);
		expect(await lookUps()).toEqual([]);
	},
);

it('the secret of the webhook that was replaced is good for 15 more minutes', async () => {
	const now = Date.now();
	const { appId } = surroundings.sandbox;
	const former = { secret: 'former', appId, until: now + 15 * MINUTE };
	receiver().staticData = {
		subscription: { integrationId: 'i', secret: secret(), appId, since: now, former },
	};
	expect(await deliver('a', 'former')).toBe(200);

	jest.spyOn(Date, 'now').mockReturnValue(now + 15 * MINUTE);
	expect(await deliver('b', 'former')).toBe(401);
	expect(await deliver('b', secret())).toBe(200);
});
