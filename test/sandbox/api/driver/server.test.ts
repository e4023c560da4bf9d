import axios from 'axios';
import { startSandbox } from '../../../../sandbox/api/server';
import { createDriver } from '../../../../sandbox/driver';
import { outcome, useReceiver, useSandbox } from '../../harness';

const surroundings = useSandbox();
const receiver = useReceiver();

const unknown = '0123456789abcdef01234567';

test.each<[string, () => Promise<unknown>, string]>([
	[
		'an unknown channel',
		async () => await surroundings.driver.createCustomer({ channel: 'fax' }),
		'channel should be equal to one of the allowed values',
	],
	[
		'a phone number without country',
		async () => await surroundings.driver.createCustomer({ channel: 'whatsapp', phoneNumber: '0123' }),
		'phoneNumber should match pattern',
	],
	[
		'an unknown customer',
		async () => await surroundings.driver.write(unknown, { text: 'x' }),
		`There is no customer with user ID "${unknown}".`,
	],
	['the screen of nobody', async () => await surroundings.driver.screen(unknown), 'There is no customer'],
	[
		'an unknown conversation',
		async () => await surroundings.driver.writeAsAgent(unknown, { text: 'x' }),
		'Conversation not found.',
	],
	[
		'an unknown delivery',
		async () => await surroundings.driver.redeliver(unknown),
		`There is no delivery "${unknown}".`,
	],
	[
		'an unknown webhook',
		async () => await surroundings.driver.deliverRaw(unknown, {}),
		`There is no webhook "${unknown}".`,
	],
	[
		'a clock that runs backwards',
		async () => await surroundings.driver.moveClock(-1),
		'milliseconds should be >= 0',
	],
	[
		'a status that does not exist',
		async () => await surroundings.driver.injectFault({ status: 99 }),
		'status should be >= 200',
	],
	[
		'a setting that does not exist',
		async () => await surroundings.driver.configure({ speed: 1 } as never),
		'should NOT have additional properties',
	],
	[
		'no copies',
		async () => await surroundings.driver.write(unknown, { text: 'x' }, { copies: 0 }),
		'copies should be >= 1',
	],
])('refuses %s in a sentence', async (_title, act, sentence) => {
	await expect(act()).rejects.toThrow(sentence);
});

test('refuses by 400, with the sentence in the answer', async () => {
	const { url } = surroundings.sandbox;
	const answer = await axios.post(`${url}/sandbox/customers`, {}, { validateStatus: () => true });
	expect(outcome(answer)).toEqual({
		status: 400,
		data: { error: "The request is not usable: should have required property 'channel'." },
	});
});

test('refuses a second customer with the same number or external ID', async () => {
	const { driver } = surroundings;
	const wish = { channel: 'whatsapp', phoneNumber: '+15550009999', externalId: 'ana' };
	await driver.createCustomer(wish);
	await expect(driver.createCustomer(wish)).rejects.toThrow('Another customer already uses +15550009999');
	await expect(driver.createCustomer({ channel: 'web', externalId: 'ana' })).rejects.toThrow(
		'Another customer already has the external ID “ana”.',
	);
});

test('makes one integration per channel', async () => {
	const { api, driver } = surroundings;
	const [first, second] = [
		await driver.createCustomer({ channel: 'line' }),
		await driver.createCustomer({ channel: 'line' }),
	];
	expect(first.integrationId).toBe(second.integrationId);
	expect((await api.get('/integrations')).data).toMatchObject({
		integrations: [{ id: first.integrationId, type: 'line' }],
	});
});

test('is served outside the paths of the API, and the API inside them only', async () => {
	const { url, appId } = surroundings.sandbox;
	const statuses = await Promise.all(
		['/sc/v2/sandbox/requests', `/v2/apps/${appId}/sandbox/requests`, '/sandbox/apps'].map(async (path) => {
			const { status } = await axios.get(`${url}${path}`, { validateStatus: () => true });
			return status;
		}),
	);
	expect(statuses.every((status) => status >= 400)).toBe(true);
	expect(await surroundings.driver.requests()).not.toContainEqual(
		expect.objectContaining({ path: '/sandbox/apps' }),
	);
});

test('stamps everything with the clock that it moved', async () => {
	const { api, driver } = surroundings;
	const { now } = await driver.moveClock(365 * 24 * 60 * 60 * 1000);
	const { data } = await api.post('/users', {});
	const { signedUpAt } = (data as { user: { signedUpAt: string } }).user;
	expect(signedUpAt >= now).toBe(true);
});

test('answers of the API tell the time of the moved clock', async () => {
	const { now } = await surroundings.driver.moveClock(24 * 60 * 60 * 1000);
	const { headers } = await surroundings.api.get('/integrations');
	const passed = Date.parse(headers.date as string) - Date.parse(now);
	// The header has whole seconds.
	expect(passed).toBeGreaterThan(-1000);
	expect(passed).toBeLessThan(60_000);
});

test('puts everything back on reset', async () => {
	const { api, driver } = surroundings;
	const { userId } = await driver.createCustomer({ channel: 'web' });
	await driver.configure({ unknownFields: true });
	await driver.injectFault({ status: 500, times: 5 });
	const { now } = await driver.moveClock(24 * 60 * 60 * 1000);
	await driver.reset();
	expect((await driver.moveClock(0)).now < now).toBe(true);
	expect(await driver.requests()).toEqual([]);
	expect((await api.get(`/users/${userId}`)).status).toBe(404);
	expect((await api.get('')).data).not.toHaveProperty('futureField');
});

test('two sandboxes live side by side, and a closed one answers no more', async () => {
	const sandbox = await startSandbox();
	const driver = createDriver(sandbox.url);
	const customer = await driver.createCustomer({ channel: 'web' });
	await expect(surroundings.driver.screen(customer)).rejects.toThrow('There is no customer');
	await sandbox.close();
	await expect(driver.requests()).rejects.toThrow();
});

test('closing ends a wait for deliveries that never come through', async () => {
	const sandbox = await startSandbox();
	const driver = createDriver(sandbox.url);
	const auth = { username: sandbox.keyId, password: sandbox.keySecret };
	const webhooks = [{ target: receiver.target, triggers: ['conversation:create'] }];
	await axios.post(
		`${sandbox.url}/v2/apps/${sandbox.appId}/integrations`,
		{ type: 'custom', webhooks },
		{ auth },
	);
	receiver.answers.push(500);
	await driver.createCustomer({ channel: 'web' });
	const waiting = driver.untilIdle().then(
		() => 'ended',
		() => 'ended',
	);
	await sandbox.close();
	expect(await waiting).toBe('ended');
});
