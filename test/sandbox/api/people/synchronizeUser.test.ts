import { outcome, readUser, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

beforeEach(async () => void (await subscribe(['user:merge', 'user:update'])));

const synchronize = async (zendeskId: string, body?: object) =>
	await surroundings.api.post(`/users/${zendeskId}/sync`, body);

describe('a synchronization', () => {
	const record = { givenName: 'Ana', surname: 'Lee', externalId: 'ana', email: 'ana@example.com' };

	test('copies what Zendesk Support knows', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web', name: 'Guest' });
		await surroundings.driver.linkSupportUser(userId, { zendeskId: '35436', ...record });
		expect(outcome(await synchronize('35436'))).toMatchObject({
			status: 200,
			data: {
				user: {
					id: userId,
					zendeskId: '35436',
					externalId: 'ana',
					profile: { givenName: 'Ana', surname: 'Lee' },
					identities: [{ type: 'email', value: 'ana@example.com' }],
				},
			},
		});
		expect((await readUser(surroundings, 'ana')).id).toBe(userId);
	});

	test('does not find anybody by another ID than that of Zendesk', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		expect(outcome(await synchronize(userId))).toEqual({
			status: 404,
			data: { errors: [{ code: 'user_not_found', title: 'User not found' }] },
		});
	});

	test('merges a user who holds the external ID', async () => {
		const { api, driver } = surroundings;
		await api.post('/users', { externalId: 'ana' });
		const { userId } = await driver.createCustomer({ channel: 'web' });
		await driver.linkSupportUser(userId, { zendeskId: '35436', ...record });
		await synchronize('35436', {});
		expect((await readEvents()).map(({ type }) => type)).toEqual(['user:merge']);
		expect((await readUser(surroundings, 'ana')).id).toBe(userId);
	});

	test('takes the external ID from a user whom Zendesk knows, also where both take part', async () => {
		const { api, driver } = surroundings;
		const rival = await driver.createCustomer({ channel: 'web', externalId: 'ana' });
		await driver.linkSupportUser(rival, { zendeskId: '1' });
		const { userId } = await driver.createCustomer({ channel: 'web' });
		await driver.linkSupportUser(userId, { zendeskId: '35436', ...record });
		const participants = [rival.userId, userId].map((id) => ({ userId: id, subscribeSDKClient: false }));
		const { data } = await api.post('/conversations', { type: 'sdkGroup', participants });
		const { id } = (data as { conversation: { id: string } }).conversation;
		await synchronize('35436');
		const path = `/conversations/${id}`;
		expect((await api.post(`${path}/leave`, { userExternalId: 'ana' })).status).toBe(200);
		const left = (await api.get(`${path}/participants`)).data as { participants: object[] };
		expect(left.participants).toEqual([expect.objectContaining({ userId: rival.userId })]);
		expect(left.participants[0]).not.toHaveProperty('userExternalId');
	});

	test('takes the e-mail address from a user whom Zendesk knows', async () => {
		const { driver } = surroundings;
		const rival = await driver.createCustomer({ channel: 'web', email: 'ana@example.com' });
		await driver.linkSupportUser(rival, { zendeskId: '1' });
		const { userId } = await driver.createCustomer({ channel: 'web' });
		await driver.linkSupportUser(userId, { zendeskId: '35436', ...record });
		await synchronize('35436');
		expect((await readUser(surroundings, rival.userId)).identities).toEqual([]);
		expect(await readEvents()).toEqual([]);
	});

	test('follows a merge in Zendesk Support', async () => {
		const { driver } = surroundings;
		const [old, current] = [
			await driver.createCustomer({ channel: 'web' }),
			await driver.createCustomer({ channel: 'web' }),
		];
		await driver.linkSupportUser(old, { zendeskId: '1' });
		await driver.linkSupportUser(current, { zendeskId: '2' });
		expect((await synchronize('1', { survivingZendeskId: '2' })).data).toMatchObject({
			user: { id: current.userId, zendeskId: '2' },
		});
		expect((await surroundings.api.get(`/users/${old.userId}`)).status).toBe(404);
	});

	test('gives a user the ID that survived when nobody has it', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		await surroundings.driver.linkSupportUser(userId, { zendeskId: '1' });
		expect((await synchronize('1', { survivingZendeskId: '2' })).data).toMatchObject({
			user: { id: userId, zendeskId: '2' },
		});
	});
});
