import { outcome, titles, useReceiver, useSandbox } from '../../harness';

const surroundings = useSandbox();
const receiver = useReceiver();

interface Integration {
	id: string;
	webhooks: Array<{ id: string; secret: string; target: string }>;
}

const describeWebhook = () => ({ target: receiver.target, triggers: ['conversation:message'] });

async function createCustom(displayName = 'n8n') {
	const body = { type: 'custom', displayName, webhooks: [describeWebhook()] };
	const { data } = await surroundings.api.post('/integrations', body);
	return (data as { integration: Integration }).integration;
}

test('answers a new custom integration with its webhook and the secret', async () => {
	const body = { type: 'custom', displayName: 'n8n', webhooks: [describeWebhook()] };
	expect(outcome(await surroundings.api.post('/integrations', body))).toEqual({
		status: 201,
		data: {
			integration: {
				id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
				type: 'custom',
				status: 'active',
				displayName: 'n8n',
				webhooks: [
					{
						id: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
						version: 'v2',
						...describeWebhook(),
						secret: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
						includeFullUser: false,
						includeFullSource: false,
					},
				],
			},
		},
	});
});

const unreachable = { target: 'http://127.0.0.1:1/hook', triggers: [] };

test.each<[string, object, string[]]>([
	['no type', {}, ["should have required property 'type'"]],
	['an unknown type', { type: 'fax' }, ['Invalid integration type']],
	['a custom one without webhook', { type: 'custom' }, ["should have required property 'webhooks'"]],
	[
		'a custom one with an empty list',
		{ type: 'custom', webhooks: [] },
		['webhooks should NOT have fewer than 1 items'],
	],
	[
		'a custom one with two webhooks',
		{ type: 'custom', webhooks: [unreachable, unreachable] },
		['webhooks should NOT have more than 1 items'],
	],
	[
		'a webhook without target and triggers',
		{ type: 'custom', webhooks: [{}] },
		[
			"webhooks[0] should have required property 'target'",
			"webhooks[0] should have required property 'triggers'",
		],
	],
	[
		'an unknown trigger',
		{ type: 'custom', webhooks: [{ target: 'http://x.test', triggers: ['message:appUser'] }] },
		['webhooks[0].triggers[0] should be equal to one of the allowed values'],
	],
	[
		'a target that nothing listens on',
		{ type: 'custom', webhooks: [unreachable] },
		['Webhook target could not be reached (ECONNREFUSED)'],
	],
	['telegram without token', { type: 'telegram' }, ["should have required property 'token'"]],
	[
		'twilio without a number',
		{ type: 'twilio', accountSid: 'a', authToken: 'b' },
		["should have required property 'phoneNumberSid'"],
	],
])('refuses %s', async (_title, body, expected) => {
	const answer = await surroundings.api.post('/integrations', body);
	expect([answer.status, titles(answer)]).toEqual([400, expected]);
});

test.each([
	['twilio', { accountSid: 'AC1', phoneNumberSid: 'PN1' }, { authToken: 'hidden' }],
	['android', { senderId: 'S1' }, { projectId: 'hidden', clientEmail: 'hidden', privateKey: 'hidden' }],
])('never shows the secrets of %s', async (type, shown, secrets) => {
	const { data } = await surroundings.api.post('/integrations', { type, ...shown, ...secrets });
	const base = { id: expect.any(String) as unknown, type, status: 'active' };
	expect(data).toEqual({ integration: { ...base, ...shown } });
});

test('no request sets what is read-only', async () => {
	for (const [type, settings, readOnly] of [
		['android', {}, { attachmentsEnabled: false }],
		['telegram', { token: 't' }, { username: 'shop_bot', botId: '7', defaultResponder: { name: 'me' } }],
		['viber', { token: 't' }, { uri: 'shop', accountId: 'pa:1' }],
		['whatsapp', {}, { phoneNumber: '15144441919' }],
		['line', {}, { lineId: '104fb8' }],
	] as const) {
		const { data } = await surroundings.api.post('/integrations', { type, ...settings, ...readOnly });
		for (const name of Object.keys(readOnly)) expect(data).not.toHaveProperty(`integration.${name}`);
	}
});

test('lists by type, reads, renames and deletes', async () => {
	const { api } = surroundings;
	const { id } = await createCustom();
	await api.post('/integrations', { type: 'telegram', token: 't' });
	expect((await api.get('/integrations')).data).toMatchObject({ integrations: [{}, {}] });
	const { data } = await api.get('/integrations?filter[types]=custom,web');
	expect((data as { integrations: Integration[] }).integrations.map((one) => one.id)).toEqual([id]);
	const patched = await api.patch(`/integrations/${id}`, { displayName: 'new', status: 'error' });
	expect(patched.data).toMatchObject({ integration: { displayName: 'new', status: 'active' } });
	expect(outcome(await api.delete(`/integrations/${id}`))).toEqual({ status: 200, data: {} });
	expect(outcome(await api.get(`/integrations/${id}`))).toEqual({
		status: 404,
		data: { errors: [{ code: 'integration_not_found', title: 'Integration not found' }] },
	});
});

test('stops at ten webhooks per app', async () => {
	for (let number = 1; number <= 10; number += 1) await createCustom(`${number}`);
	const body = { type: 'custom', webhooks: [describeWebhook()] };
	const answer = await surroundings.api.post('/integrations', body);
	expect([answer.status, titles(answer)]).toEqual([400, ['App has reached the max number of webhooks (10)']]);
});

describe('webhooks', () => {
	test('show their secret whenever they are read', async () => {
		const { api } = surroundings;
		const { id, webhooks } = await createCustom();
		const path = `/integrations/${id}/webhooks`;
		expect((await api.get(path)).data).toEqual({ webhooks });
		expect((await api.get(`${path}/${webhooks[0]?.id}`)).data).toEqual({ webhook: webhooks[0] });
	});

	test('change in place and keep ID and secret', async () => {
		const { id, webhooks } = await createCustom();
		const change = { triggers: ['user:remove'], includeFullUser: true };
		const answer = await surroundings.api.patch(`/integrations/${id}/webhooks/${webhooks[0]?.id}`, change);
		expect(outcome(answer)).toEqual({ status: 200, data: { webhook: { ...webhooks[0], ...change } } });
	});

	test('exist exactly once per custom integration', async () => {
		const { id, webhooks } = await createCustom();
		const path = `/integrations/${id}/webhooks`;
		const answers = [
			await surroundings.api.post(path, describeWebhook()),
			await surroundings.api.delete(`${path}/${webhooks[0]?.id}`),
		];
		expect(answers.map(({ status }) => status)).toEqual([400, 400]);
		expect((await surroundings.api.get(path)).data).toMatchObject({ webhooks: [{ id: webhooks[0]?.id }] });
	});

	test('are not found by a wrong ID', async () => {
		const { id } = await createCustom();
		const { data } = await surroundings.api.get(`/integrations/${id}/webhooks/nothing`);
		expect(data).toEqual({ errors: [{ code: 'not_found', title: 'Resource not found' }] });
	});
});

describe('keys', () => {
	test('are made, listed, read and deleted', async () => {
		const { api } = surroundings;
		const { id } = await createCustom();
		const path = `/integrations/${id}/keys`;
		const { data } = await api.post(path, { displayName: 'bot' });
		const { key } = data as { key: { id: string } };
		expect(key).toMatchObject({ id: expect.stringMatching(/^int_[0-9a-f]{24}$/) as string });
		expect((await api.get(path)).data).toEqual({ keys: [key] });
		expect((await api.get(`${path}/${key.id}`)).data).toEqual({ key });
		await api.delete(`${path}/${key.id}`);
		expect((await api.get(`${path}/${key.id}`)).status).toBe(404);
	});

	test('belong to custom integrations only', async () => {
		const { data } = await surroundings.api.post('/integrations', { type: 'telegram', token: 't' });
		const { id } = (data as { integration: Integration }).integration;
		expect(titles(await surroundings.api.get(`/integrations/${id}/keys`))).toEqual([
			'API keys are available only for custom integrations',
		]);
	});
});
