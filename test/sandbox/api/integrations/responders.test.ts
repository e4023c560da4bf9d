import type { Integration, SwitchboardIntegration } from '../../../../sandbox/api/model';
import { outcome, useSandbox } from '../../harness';

const surroundings = useSandbox();

const body = { type: 'telegram', token: 't' };
const unknown = {
	status: 404,
	data: {
		errors: [{ code: 'switchboard_integration_not_found', title: 'SwitchboardIntegration not found' }],
	},
};

async function create(settings: object = {}): Promise<Integration> {
	const { data } = await surroundings.api.post('/integrations', { ...body, ...settings });
	return (data as { integration: Integration }).integration;
}

async function addResponder(settings: object): Promise<SwitchboardIntegration> {
	const { switchboard } = await surroundings.driver.openAgentWorkspace();
	const path = `/switchboards/${switchboard.id}/switchboardIntegrations`;
	const { data } = await surroundings.api.post(path, { integrationType: 'partner', ...settings });
	return (data as { switchboardIntegration: SwitchboardIntegration }).switchboardIntegration;
}

const agents = {
	name: 'zd-agentWorkspace',
	integrationType: 'zd:agentWorkspace',
	deliverStandbyEvents: true,
};

test('a channel shows the responder behind the ID that it was given, and never the ID', async () => {
	const { switchboardIntegration: next } = await surroundings.driver.openAgentWorkspace();
	const details = { messageHistoryCount: 5, nextSwitchboardIntegrationId: next.id };
	const { id: defaultResponderId, ...responder } = await addResponder({ name: 'partner', ...details });
	const integration = await create({ defaultResponderId });
	expect(integration).toMatchObject({ defaultResponder: { ...details, ...responder, inherited: false } });
	const { data } = await surroundings.api.get('/integrations');
	expect(data).toMatchObject({ integrations: [integration] });
	expect(JSON.stringify([integration, data])).not.toContain(defaultResponderId);
});

test("a channel without a responder of its own shows the switchboard's", async () => {
	const { id, ...before } = await create();
	expect(before).not.toHaveProperty('defaultResponder');
	const { id: defaultResponderId } = await addResponder({ name: 'partner' });
	const path = `/integrations/${id}`;
	const changed = await surroundings.api.patch(path, { defaultResponderId });
	expect(changed.data).toMatchObject({ integration: { defaultResponder: { name: 'partner' } } });
	const { data } = await surroundings.api.patch(path, { defaultResponderId: null });
	expect(data).toMatchObject({ integration: { defaultResponder: { ...agents, inherited: true } } });
});

test('a responder who is not on the switchboard is refused', async () => {
	const { id } = await create();
	for (const open of [false, true]) {
		if (open) await surroundings.driver.openAgentWorkspace();
		const unlinked = { defaultResponderId: id };
		expect(outcome(await surroundings.api.post('/integrations', { ...body, ...unlinked }))).toEqual(unknown);
		expect(outcome(await surroundings.api.patch(`/integrations/${id}`, unlinked))).toEqual(unknown);
	}
});
