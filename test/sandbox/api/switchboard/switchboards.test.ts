import { outcome, titles, useWebhook } from '../../harness';

const { surroundings, subscribe } = useWebhook();

async function createSwitchboard(): Promise<string> {
	const { data } = await surroundings.api.post('/switchboards');
	return (data as { switchboard: { id: string } }).switchboard.id;
}

const createCustomIntegration = async () => (await subscribe([])).integrationId;

const listPath = (id: string) => `/switchboards/${id}/switchboardIntegrations`;

async function link(switchboardId: string, body: object): Promise<string> {
	const { data } = await surroundings.api.post(listPath(switchboardId), body);
	return (data as { switchboardIntegration: { id: string } }).switchboardIntegration.id;
}

test('an app has one switchboard at most', async () => {
	const { api } = surroundings;
	const id = await createSwitchboard();
	expect(titles(await api.post('/switchboards'))).toEqual(['Only one switchboard can be created per app']);
	expect((await api.get('/switchboards')).data).toEqual({ switchboards: [{ id, enabled: false }] });
	expect(outcome(await api.delete(`/switchboards/${id}`))).toEqual({ status: 200, data: {} });
	expect((await api.get('/switchboards')).data).toEqual({ switchboards: [] });
});

test('a switchboard without default cannot be switched on', async () => {
	const { api } = surroundings;
	const id = await createSwitchboard();
	expect(outcome(await api.patch(`/switchboards/${id}`, { enabled: true }))).toEqual({
		status: 404,
		data: {
			errors: [
				{
					code: 'switchboard_integration_not_found',
					title: 'Enabled switchboard must have an associated default switchboardIntegration',
				},
			],
		},
	});
	const defaultSwitchboardIntegrationId = await link(id, { name: 'bot', integrationType: 'partner' });
	const change = { enabled: true, defaultSwitchboardIntegrationId };
	expect((await api.patch(`/switchboards/${id}`, change)).data).toEqual({ switchboard: { id, ...change } });
});

test('links a custom integration by ID and a partner by type', async () => {
	const id = await createSwitchboard();
	const integrationId = await createCustomIntegration();
	const first = await surroundings.api.post(listPath(id), { name: 'bot', integrationId });
	expect(outcome(first)).toMatchObject({
		status: 201,
		data: {
			switchboardIntegration: { integrationId, integrationType: 'custom', deliverStandbyEvents: true },
		},
	});
	await link(id, { name: 'agents', integrationType: 'zd:agentWorkspace', deliverStandbyEvents: false });
	expect((await surroundings.api.get(listPath(id))).data).toMatchObject({
		switchboardIntegrations: [
			{ name: 'bot' },
			{ name: 'agents', integrationType: 'zd:agentWorkspace', deliverStandbyEvents: false },
		],
	});
});

test.each<[string, object, number, string[]]>([
	['no name', { integrationType: 'x' }, 400, ["should have required property 'name'"]],
	[
		'a name with a space',
		{ name: 'my bot', integrationType: 'x' },
		400,
		['name should match pattern "^[A-Za-z0-9_-]+$"'],
	],
	[
		'no link',
		{ name: 'bot' },
		400,
		['should match exactly one schema in oneOf: integrationId or integrationType'],
	],
	['an unknown integration', { name: 'bot', integrationId: 'x' }, 404, ['Integration not found']],
	[
		'a channel',
		{ name: 'bot', integrationType: 'whatsapp' },
		400,
		['integrationType should not be a channel or custom: use integrationId'],
	],
	['a name twice', { name: 'taken', integrationType: 'x' }, 400, ['Name taken is already in use']],
	[
		'an unknown next',
		{ name: 'bot', integrationType: 'x', nextSwitchboardIntegrationId: 'x' },
		404,
		['SwitchboardIntegration not found'],
	],
	[
		'a history of eleven',
		{ name: 'bot', integrationType: 'x', messageHistoryCount: 11 },
		400,
		['messageHistoryCount should be <= 10'],
	],
])('refuses %s on the switchboard', async (_title, body, status, expected) => {
	const id = await createSwitchboard();
	await link(id, { name: 'taken', integrationType: 'partner' });
	const answer = await surroundings.api.post(listPath(id), body);
	expect([answer.status, titles(answer)]).toEqual([status, expected]);
});

test('takes ten integrations and no more', async () => {
	const id = await createSwitchboard();
	for (let number = 1; number <= 10; number += 1) {
		await link(id, { name: `bot-${number}`, integrationType: `partner-${number}` });
	}
	const answer = await surroundings.api.post(listPath(id), { name: 'bot', integrationType: 'partner' });
	expect(outcome(answer)).toEqual({
		status: 400,
		data: {
			errors: [
				{
					code: 'too_many_switchboard_integrations',
					title: 'Switchboard has reached the max number of switchboard integrations (10)',
				},
			],
		},
	});
});

test('changes a place, and takes fields away with null', async () => {
	const id = await createSwitchboard();
	const next = await link(id, { name: 'agents', integrationType: 'zd:agentWorkspace' });
	const bot = await link(id, { name: 'bot', integrationType: 'x', messageHistoryCount: 3 });
	const path = `${listPath(id)}/${bot}`;
	const change = { name: 'robot', nextSwitchboardIntegrationId: next, deliverStandbyEvents: false };
	expect((await surroundings.api.patch(path, change)).data).toMatchObject({
		switchboardIntegration: { id: bot, integrationType: 'x', messageHistoryCount: 3, ...change },
	});
	const { data } = await surroundings.api.patch(path, { nextSwitchboardIntegrationId: null });
	expect((data as { switchboardIntegration: object }).switchboardIntegration).not.toHaveProperty(
		'nextSwitchboardIntegrationId',
	);
	expect((await surroundings.api.patch(`${listPath(id)}/nobody`, {})).data).toEqual({
		errors: [{ code: 'switchboard_integration_not_found', title: 'SwitchboardIntegration not found' }],
	});
});

test('deletes neither the default nor the next of another', async () => {
	const { api } = surroundings;
	const id = await createSwitchboard();
	const agents = await link(id, { name: 'agents', integrationType: 'zd:agentWorkspace' });
	const bot = await link(id, { name: 'bot', integrationType: 'x', nextSwitchboardIntegrationId: agents });
	await api.patch(`/switchboards/${id}`, { enabled: true, defaultSwitchboardIntegrationId: bot });
	const remove = async (one: string) => (await api.delete(`${listPath(id)}/${one}`)).status;
	expect([await remove(agents), await remove(bot)]).toEqual([400, 400]);
	await api.patch(`${listPath(id)}/${bot}`, { nextSwitchboardIntegrationId: null });
	expect([await remove(agents), await remove(agents)]).toEqual([200, 404]);
});

test('an integration that is deleted leaves the switchboard', async () => {
	const { api } = surroundings;
	const id = await createSwitchboard();
	const integrationId = await createCustomIntegration();
	await link(id, { name: 'bot', integrationId });
	await api.delete(`/integrations/${integrationId}`);
	expect((await api.get(listPath(id))).data).toEqual({ switchboardIntegrations: [] });
});
