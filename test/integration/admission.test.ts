import axios from 'axios';
import { AdminApi, type CustomIntegration } from '../adminApi';
import { envelope, message } from './events';
import { startReceiver, type Receiver } from './receiver';
import { useSandbox } from './sandbox';

const MINUTE = 60_000;

const surroundings = useSandbox();
let receiver: Receiver;
let secret: string;
let stale: object;

/** The trigger's own webhook is registered; what n8n has stored is for each test to say. */
beforeEach(async () => {
	receiver = await startReceiver({});
	receiver.credential = surroundings.credential;
	const webhooks = [{ target: receiver.webhookUrl, triggers: ['conversation:message'] }];
	const { integration } = await new AdminApi(surroundings.sandbox).call<{ integration: CustomIntegration }>(
		'POST',
		'/integrations',
		{ type: 'custom', displayName: 'n8n: FAQ bot (Trigger)', webhooks },
	);
	secret = integration.webhooks[0]!.secret;
	const { appId } = surroundings.sandbox;
	stale = { subscription: { integrationId: '0123456789abcdef01234567', secret: 'stale', appId, since: 1 } };
});
afterEach(async () => {
	jest.restoreAllMocks();
	await receiver.close();
});

const deliver = async (id: string, key: string): Promise<number> => {
	const { status } = await axios.post(
		receiver.webhookUrl,
		envelope([message(id)], surroundings.sandbox.appId),
		{
			headers: { 'X-API-Key': key },
			validateStatus: null,
			proxy: false,
		},
	);
	return status;
};
const lookUps = async () => (await surroundings.callsMade()).filter((call) => call.startsWith('GET '));

it.each(['stale', 'lost'])(
	'a delivery is let in when the secret that n8n has stored is %s',
	async (state) => {
		receiver.staticData = state === 'stale' ? (stale as Receiver['staticData']) : {};
		const customer = await surroundings.driver.createCustomer({ channel: 'web' });
		await Promise.all(
			['one', 'two', 'three'].map(async (text) => await surroundings.driver.write(customer, { text })),
		);
		await surroundings.driver.untilIdle();
		const attempts = (await surroundings.driver.deliveries()).flatMap(({ attempts: made }) => made);
		expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(receiver.staticData.subscription).toMatchObject({ secret });
		// By the ID that is stored, then by the URL.
		expect(await lookUps()).toHaveLength(state === 'stale' ? 2 : 1);
	},
);

it('whoever guesses secrets is refused, and causes one look-up in ten seconds', async () => {
	receiver.staticData = stale as Receiver['staticData'];
	const start = Date.now();
	const now = jest.spyOn(Date, 'now').mockReturnValue(start);
	const guesses = Array.from({ length: 20 }, async (_, index) => await deliver('a', `guess ${index}`));
	expect(new Set(await Promise.all(guesses))).toEqual(new Set([401]));
	expect(await deliver('a', 'one more')).toBe(401);
	expect(await lookUps()).toHaveLength(2);

	now.mockReturnValue(start + 10_000);
	expect(await deliver('a', 'one more')).toBe(401);
	expect(await lookUps()).toHaveLength(4);
	expect(receiver.executions).toEqual([]);
});

it('nothing is looked up for a key that cannot be one', async () => {
	receiver.staticData = stale as Receiver['staticData'];
	expect(await deliver('a', '')).toBe(401);
	expect(await deliver('a', 'x'.repeat(513))).toBe(401);
	expect(await surroundings.callsMade()).not.toContain('GET /integrations');
});

it('what is stored counts when the API cannot be asked', async () => {
	receiver.staticData = stale as Receiver['staticData'];
	await surroundings.driver.trouble({ status: 500, times: 10 });
	expect(await deliver('a', secret)).toBe(401);
	expect(await deliver('a', 'stale')).toBe(200);
});

it('the secret of the webhook that was replaced is good for 15 more minutes', async () => {
	const now = Date.now();
	const { appId } = surroundings.sandbox;
	const former = { secret: 'former', appId, until: now + 15 * MINUTE };
	receiver.staticData = { subscription: { integrationId: 'i', secret, appId, since: now, former } };
	expect(await deliver('a', 'former')).toBe(200);

	jest.spyOn(Date, 'now').mockReturnValue(now + 15 * MINUTE);
	expect(await deliver('b', 'former')).toBe(401);
	expect(await deliver('b', secret)).toBe(200);
});
