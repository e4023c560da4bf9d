import axios from 'axios';
import { SignJWT, UnsecuredJWT } from 'jose';
import { accountKey, appKey } from '../../../../sandbox/api/state/fixedCredentials';
import { createApi, outcome, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

const encode = (secret: string) => new TextEncoder().encode(secret);
const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
const now = () => Math.floor(Date.now() / 1000);

async function sign({ scope = 'app', kid = appKey.id, secret = appKey.secret, exp = now() + 60 } = {}) {
	const token = new SignJWT({ scope }).setProtectedHeader({ alg: 'HS256', kid }).setExpirationTime(exp);
	return `Bearer ${await token.sign(encode(secret))}`;
}

async function getApp(authorization?: string) {
	const { url, appId } = surroundings.sandbox;
	return await axios.get(`${url}/v2/apps/${appId}`, {
		headers: authorization === undefined ? {} : { Authorization: authorization },
		validateStatus: () => true,
		proxy: false,
	});
}

const unauthorized = {
	status: 401,
	data: { errors: [{ code: 'unauthorized', title: 'Authorization is required' }] },
};
const forbidden = { status: 403, data: { errors: [{ code: 'forbidden', title: 'Forbidden' }] } };

test.each<[string, () => Promise<string> | string]>([
	['Basic with the key', () => basic(appKey.id, appKey.secret)],
	['a signed JWT', async () => await sign()],
	[
		'a JWT without expiry',
		async () => {
			const token = new SignJWT({ scope: 'app' }).setProtectedHeader({ alg: 'HS256', kid: appKey.id });
			return `Bearer ${await token.sign(encode(appKey.secret))}`;
		},
	],
])('accepts %s', async (_title, authorize) => {
	expect((await getApp(await authorize())).status).toBe(200);
});

test.each<[string, () => Promise<string> | string | undefined]>([
	['no header', () => undefined],
	['another scheme', () => 'Digest abc'],
	['a wrong secret', () => basic(appKey.id, 'wrong')],
	['an unknown key', () => basic('app_000000000000000000000000', appKey.secret)],
	['a key without a secret', () => `Basic ${Buffer.from(appKey.id).toString('base64')}`],
	['an expired JWT', async () => await sign({ exp: now() - 1 })],
	['a JWT of an unknown key', async () => await sign({ kid: 'app_nobody' })],
	['a JWT with a wrong signature', async () => await sign({ secret: 'another secret of sufficient length' })],
	['garbage for a JWT', () => 'Bearer a.b.c'],
	['an unsigned JWT', () => `Bearer ${new UnsecuredJWT({ scope: 'app' }).encode()}`],
	[
		'an unsigned JWT that names the key',
		() => {
			const header = Buffer.from(JSON.stringify({ alg: 'none', kid: appKey.id })).toString('base64url');
			const payload = Buffer.from('{"scope":"app"}').toString('base64url');
			return `Bearer ${header}.${payload}.`;
		},
	],
])('refuses %s with 401', async (_title, authorize) => {
	expect(outcome(await getApp(await authorize()))).toEqual(unauthorized);
});

test('refuses a JWT whose scope is not that of its key', async () => {
	expect(outcome(await getApp(await sign({ scope: 'account' })))).toEqual(forbidden);
});

test('does not read the sandbox clock when it checks an expiry', async () => {
	await surroundings.driver.moveClock(48 * 60 * 60 * 1000);
	expect((await getApp(await sign())).status).toBe(200);
});

test('knows no other app', async () => {
	const { url } = surroundings.sandbox;
	const auth = { username: appKey.id, password: appKey.secret };
	const answer = await axios.get(`${url}/sc/v2/apps/000000000000000000000000/users/x`, {
		auth,
		validateStatus: () => true,
	});
	expect(outcome(answer)).toEqual({
		status: 404,
		data: { errors: [{ code: 'app_not_found', title: 'App not found' }] },
	});
});

test('keeps account keys away from webhooks', async () => {
	const api = createApi(surroundings.sandbox, accountKey.id, accountKey.secret);
	expect((await api.get('/integrations')).status).toBe(200);
	expect(outcome(await api.get('/integrations/000000000000000000000000/webhooks'))).toEqual(forbidden);
});

describe('an integration key', () => {
	const createIntegration = async () => (await subscribe(['conversation:message'])).integrationId;

	async function createKeyHolder() {
		const id = await createIntegration();
		const { data } = await surroundings.api.post(`/integrations/${id}/keys`, { displayName: 'bot' });
		const { key } = data as { key: { id: string; secret: string } };
		return { id, key, api: createApi(surroundings.sandbox, key.id, key.secret) };
	}

	test('sees its own webhook, also as "me"', async () => {
		const { id, api } = await createKeyHolder();
		const own = await api.get(`/integrations/${id}/webhooks`);
		expect(own.data).toMatchObject({ webhooks: [{ target: receiver.target }] });
		expect((await api.get('/integrations/me/webhooks')).data).toEqual(own.data);
	});

	test('sees no other webhook', async () => {
		const { api } = await createKeyHolder();
		const other = await createIntegration();
		expect(outcome(await api.get(`/integrations/${other}/webhooks`))).toEqual(forbidden);
	});

	test.each(['', '/integrations/me', '/integrations/me/keys'])('may not read app%s', async (path) => {
		const { api } = await createKeyHolder();
		expect(outcome(await api.get(path))).toEqual(forbidden);
	});

	test('may work with users and sign its own JWTs', async () => {
		const { api, key } = await createKeyHolder();
		const { status: created, data } = await api.post<{ user: { id: string } }>('/users', {});
		expect(created).toBe(201);
		const token = await sign({ scope: 'integration', kid: key.id, secret: key.secret });
		const headers = { Authorization: token };
		const { status } = await axios.get(`${api.defaults.baseURL}/users/${data.user.id}`, { headers });
		expect(status).toBe(200);
	});

	test('stops working once it is deleted', async () => {
		const { id, key, api } = await createKeyHolder();
		await surroundings.api.delete(`/integrations/${id}/keys/${key.id}`);
		expect(outcome(await api.get('/integrations/me/webhooks'))).toEqual(unauthorized);
	});
});
