import axios from 'axios';
import { outcome, titles, useSandbox } from '../../harness';

const surroundings = useSandbox();

const json = { headers: { 'Content-Type': 'application/json' } };

test.each<[string, unknown, object, number, string]>([
	['a body that is not JSON', '{"externalId":', json, 400, 'bad_request'],
	[
		'a body of another type',
		'externalId=a',
		{ headers: { 'Content-Type': 'text/plain' } },
		415,
		'unsupported_media_type',
	],
	[
		'a body of more than 100 kB',
		JSON.stringify({ externalId: 'a'.repeat(103_000) }),
		json,
		413,
		'payload_too_large',
	],
])('refuses %s', async (_title, body, config, status, code) => {
	const answer = await surroundings.api.post('/users', body, config);
	expect(outcome(answer)).toMatchObject({ status, data: { errors: [{ code }] } });
});

test('takes an empty body with a JSON header for an empty object', async () => {
	const { sandbox } = surroundings;
	const headers = {
		...json.headers,
		Authorization: `Basic ${btoa(`${sandbox.keyId}:${sandbox.keySecret}`)}`,
	};
	const base = `${sandbox.url}/v2/apps/${sandbox.appId}/users`;
	expect((await fetch(base, { method: 'POST', headers, body: '' })).status).toBe(201);
	expect((await fetch(`${base}/nobody`, { method: 'DELETE', headers })).status).toBe(404);
});

test('answers unknown paths in the shape of the API', async () => {
	expect(outcome(await surroundings.api.get('/nonsense'))).toEqual({
		status: 404,
		data: { errors: [{ code: 'not_found', title: 'Resource not found' }] },
	});
});

test('serves the same under both base paths', async () => {
	const { url, appId, keyId, keySecret } = surroundings.sandbox;
	const auth = { username: keyId, password: keySecret };
	const [zendesk, legacy] = await Promise.all([
		axios.get(`${url}/sc/v2/apps/${appId}`, { auth }),
		axios.get(`${url}/v2/apps/${appId}`, { auth }),
	]);
	expect(zendesk.data).toEqual(legacy.data);
});

test('changes the app, merges its metadata and limits it to 4096 bytes', async () => {
	const { api } = surroundings;
	await api.patch('', { displayName: 'Shop', metadata: { a: 1 } });
	const { data } = await api.patch('', { metadata: { b: 'two' }, settings: { echoPostback: true } });
	expect(data).toMatchObject({
		app: { displayName: 'Shop', metadata: { a: 1, b: 'two' }, settings: { echoPostback: true } },
	});
	expect(titles(await api.patch('', { metadata: { a: 'x'.repeat(4096) } }))).toEqual([
		'App metadata is limited to 4096 bytes in size.',
	]);
});

test('writes down every API request, without its credentials', async () => {
	const { api, driver, sandbox } = surroundings;
	const { userId } = await driver.createCustomer({ channel: 'web' });
	const body = { profile: { givenName: 'Ana' } };
	await api.post('/users', body);
	await api.get(`/conversations?filter[userId]=${userId}&page[size]=5`);
	await api.get('/users/nobody');
	const base = `/sc/v2/apps/${sandbox.appId}`;
	const requests = await driver.requests();
	expect(requests).toMatchObject([
		{ method: 'POST', path: `${base}/users`, body, status: 201 },
		{
			method: 'GET',
			path: `${base}/conversations`,
			query: { filter: { userId }, page: { size: '5' } },
			status: 200,
		},
		{ path: `${base}/users/nobody`, status: 404 },
	]);
	expect(JSON.stringify(requests)).not.toContain('Basic');
});

describe('with unknown fields', () => {
	test('adds them to answers, their resources and their lists', async () => {
		const { api, driver } = surroundings;
		await driver.configure({ unknownFields: true });
		const futureField = expect.anything() as unknown;
		expect((await api.get('')).data).toMatchObject({ futureField, app: { futureField } });
		const { conversationId } = await driver.createCustomer({ channel: 'web' });
		const { data } = await api.get(`/conversations/${conversationId}/participants`);
		expect(data).toMatchObject({ futureField, participants: [{ futureField }], meta: { futureField } });
	});
});
