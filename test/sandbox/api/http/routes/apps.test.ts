import { createApi, outcome, titles, useReceiver, useSandbox } from '../../../harness';

const surroundings = useSandbox();
const receiver = useReceiver();

interface Key {
	id: string;
	secret: string;
}

/** Speaks with the account key, to any app. */
function createAccountApi(appId = surroundings.sandbox.appId) {
	const { accountKey } = surroundings.sandbox;
	return createApi({ ...surroundings.sandbox, appId }, accountKey.id, accountKey.secret);
}

/** For paths that begin above the app. */
const above = () => ({ baseURL: `${surroundings.sandbox.url}/sc/v2` });

async function createApp(body: object = { displayName: 'Second' }) {
	const answer = await createAccountApi().post('/apps', body, above());
	return { answer, id: (answer.data as { app?: { id: string } }).app?.id ?? '' };
}

async function createKeyHolder(appId: string) {
	const { data } = await createAccountApi(appId).post('/keys', { displayName: 'Key 1' });
	const { key } = data as { key: Key };
	return { key, api: createApi({ ...surroundings.sandbox, appId }, key.id, key.secret) };
}

test('creates an app with settings of its own', async () => {
	const { answer, id } = await createApp({ displayName: 'Second', settings: { echoPostback: true } });
	expect(outcome(answer)).toMatchObject({
		status: 201,
		data: { app: { displayName: 'Second', settings: { echoPostback: true, multiConvoEnabled: false } } },
	});
	const api = createAccountApi(id);
	expect((await api.patch('', { displayName: 'Renamed' })).data).toMatchObject({
		app: { id, displayName: 'Renamed' },
	});
	expect((await api.get('')).data).toMatchObject({ app: { displayName: 'Renamed', subdomain: 'sandbox' } });
});

test.each<[string, object, string[]]>([
	['no name', {}, ["should have required property 'displayName'"]],
	[
		'a setting of a wrong type',
		{ displayName: 'x', settings: { echoPostback: 1 } },
		['settings.echoPostback should be boolean'],
	],
	[
		'too much metadata',
		{ displayName: 'x', metadata: { a: 'x'.repeat(4096) } },
		['App metadata is limited to 4096 bytes in size.'],
	],
])('refuses %s', async (_title, body, expected) => {
	const { answer } = await createApp(body);
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});

test('lists the apps by page', async () => {
	await createApp();
	const list = async (query: string) =>
		(await createAccountApi().get(`/apps${query}`, above())).data as object;
	expect(await list('')).toMatchObject({
		apps: [{ id: surroundings.sandbox.appId }, { displayName: 'Second' }],
		meta: { hasMore: false },
	});
	expect(await list('?page[size]=1')).toMatchObject({ apps: [{}], meta: { hasMore: true } });
});

test('knows no service accounts', async () => {
	const answer = await createAccountApi().get('/apps?filter[serviceAccountId]=x', above());
	expect(outcome(answer)).toEqual({
		status: 403,
		data: {
			errors: [
				{
					code: 'forbidden',
					title: 'The serviceAccountId provided does not match supplied credentials',
				},
			],
		},
	});
});

test('asks for payment when there are too many', async () => {
	await surroundings.driver.configure({ appLimit: 1 });
	expect(outcome((await createApp()).answer)).toMatchObject({
		status: 402,
		data: { errors: [{ code: 'payment_required' }] },
	});
});

test('keeps what two apps know apart', async () => {
	const { api, driver } = surroundings;
	const { id } = await createApp();
	const second = createAccountApi(id);
	const webhooks = [{ target: receiver.target, triggers: ['conversation:create'] }];
	await second.post('/integrations', { type: 'custom', webhooks });
	await second.post('/users', { externalId: 'ana' });
	expect((await api.get('/users/ana')).status).toBe(404);
	await driver.createCustomer({ channel: 'web', externalId: 'eva' });
	expect((await second.get('/users/eva')).status).toBe(404);
	const participants = [{ userExternalId: 'ana' }];
	await second.post('/conversations', { type: 'personal', participants });
	await driver.untilIdle();
	expect(receiver.received.map(({ body }) => body.app)).toEqual([{ id }]);
});

test('deletes an app, but not the one that the sandbox starts with', async () => {
	const { id } = await createApp();
	const { api } = await createKeyHolder(id);
	expect(outcome(await createAccountApi(id).delete(''))).toEqual({ status: 200, data: {} });
	expect((await createAccountApi(id).get('')).data).toEqual({
		errors: [{ code: 'app_not_found', title: 'App not found' }],
	});
	expect((await api.get('')).status).toBe(401);
	expect((await createAccountApi().delete('')).status).toBe(400);
});

test.each<[string, string, string]>([
	['create apps', 'post', ''],
	['list apps', 'get', ''],
	['delete its app', 'delete', '/:app'],
	['create keys', 'post', '/:app/keys'],
	['list keys', 'get', '/:app/keys'],
])('an app key may not %s', async (_title, method, path) => {
	const url = `/apps${path.replace(':app', surroundings.sandbox.appId)}`;
	const data = { displayName: 'x' };
	const answer = await surroundings.api.request({ method, url, data, ...above() });
	expect(answer.data).toEqual({ errors: [{ code: 'forbidden', title: 'Forbidden' }] });
});

describe('app keys', () => {
	test('open their own app only', async () => {
		const { id } = await createApp();
		const { key, api } = await createKeyHolder(id);
		expect(key.id).toMatch(/^app_[0-9a-f]{24}$/);
		expect((await api.get('')).data).toMatchObject({ app: { id } });
		expect((await createApi(surroundings.sandbox, key.id, key.secret).get('')).status).toBe(403);
	});

	test('are listed, shown and deleted', async () => {
		const { id } = await createApp();
		const { key, api } = await createKeyHolder(id);
		const account = createAccountApi(id);
		expect((await account.get('/keys')).data).toEqual({ keys: [{ ...key, displayName: 'Key 1' }] });
		expect((await account.get(`/keys/${key.id}`)).data).toMatchObject({ key });
		expect(outcome(await account.delete(`/keys/${key.id}`))).toEqual({ status: 200, data: {} });
		expect((await account.get(`/keys/${key.id}`)).data).toEqual({
			errors: [{ code: 'not_found', title: 'Resource not found' }],
		});
		expect((await api.get('')).status).toBe(401);
	});

	test('have names, and are at most ten', async () => {
		const { id } = await createApp();
		const account = createAccountApi(id);
		expect(titles(await account.post('/keys', {}))).toEqual(["should have required property 'displayName'"]);
		for (let number = 1; number <= 11; number += 1) {
			const { status } = await account.post('/keys', { displayName: `Key ${number}` });
			expect(status).toBe(number <= 10 ? 201 : 400);
		}
	});
});
