import { useWebhook } from '../../harness';

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

test('signing in as somebody who is known already merges the two', async () => {
	const { api, driver } = surroundings;
	await api.post('/users', { externalId: 'ana' });
	const visitor = await driver.createCustomer({ channel: 'web' });
	await driver.signIn(visitor, 'ana');
	expect(await readEvents()).toMatchObject([{ type: 'user:merge', payload: { reason: 'sdkLogin' } }]);
	expect((await api.get('/users/ana/clients')).data).toMatchObject({ clients: [{ id: visitor.clientId }] });
});
