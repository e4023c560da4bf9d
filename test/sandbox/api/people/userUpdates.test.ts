import { outcome, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

beforeEach(async () => {
	await subscribe(['user:merge', 'user:update'], { includeFullSource: true });
});

test('signing in makes a customer known and tells the webhooks', async () => {
	const { api, driver } = surroundings;
	const { userId, clientId } = await driver.createCustomer({ channel: 'web' });
	await driver.signIn(userId, 'ana');
	expect((await api.get('/users/ana')).data).toMatchObject({ user: { id: userId, authenticated: true } });
	expect(await readEvents()).toMatchObject([
		{ payload: { reason: 'authentication', source: { type: 'web', client: { id: clientId } } } },
	]);
});

test('after signing in, a customer takes part under the external ID', async () => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	await driver.signIn(userId, 'ana');
	const path = `/conversations/${conversationId}`;
	expect((await api.get(`${path}/participants`)).data).toMatchObject({
		participants: [{ userId, userExternalId: 'ana' }],
	});
	expect(outcome(await api.post(`${path}/leave`, { userExternalId: 'ana' }))).toEqual({
		status: 200,
		data: {},
	});
});

test('signing in as somebody who is known already merges the two', async () => {
	const { api, driver } = surroundings;
	await api.post('/users', { externalId: 'ana' });
	const visitor = await driver.createCustomer({ channel: 'web' });
	await driver.signIn(visitor, 'ana');
	expect(await readEvents()).toMatchObject([{ type: 'user:merge', payload: { reason: 'sdkLogin' } }]);
	expect((await api.get('/users/ana/clients')).data).toMatchObject({ clients: [{ id: visitor.clientId }] });
});
