import { useAdministration } from '../harness/administration';

const { attempt, createCustom, run } = useAdministration();

describe('switchboard', () => {
	it('is set up with its integrations, changed and taken down', async () => {
		const { id: integrationId } = await createCustom();
		const [switchboard] = await run('switchboard: create');
		expect(await run('switchboard: getMany')).toEqual([switchboard]);

		const [bot] = await run('switchboardIntegration: create', {
			name: 'bot',
			linkTo: 'integrationId',
			integrationId,
			options: { messageHistoryCount: 3, deliverStandbyEvents: false },
		});
		expect(bot).toMatchObject({ name: 'bot', integrationId, messageHistoryCount: 3 });
		const [desk] = await run('switchboardIntegration: create', {
			switchboardId: switchboard!.id as string,
			name: 'desk',
			linkTo: 'integrationType',
			integrationType: 'zd:agentWorkspace',
			options: { nextSwitchboardIntegrationId: bot!.id as string },
		});
		expect(await run('switchboardIntegration: getMany', { returnAll: true })).toEqual([bot, desk]);
		expect(await run('switchboardIntegration: getMany', { limit: 1 })).toEqual([bot]);

		const updateFields = { defaultSwitchboardIntegrationId: bot!.id as string, enabled: true };
		expect(await run('switchboard: update', { updateFields })).toEqual([{ ...switchboard, ...updateFields }]);

		const [changed] = await run('switchboardIntegration: update', {
			switchboardIntegrationId: desk!.id as string,
			updateFields: { name: 'agents', fieldsToClear: ['nextSwitchboardIntegrationId'] },
		});
		expect(changed).toMatchObject({ id: desk!.id, name: 'agents', integrationType: 'zd:agentWorkspace' });
		expect(changed).not.toHaveProperty('nextSwitchboardIntegrationId', bot!.id);

		const switchboardIntegrationId = desk!.id as string;
		expect(await run('switchboardIntegration: delete', { switchboardIntegrationId })).toEqual([
			{ deleted: true },
		]);
		expect(await run('switchboard: delete', { switchboardId: switchboard!.id as string })).toEqual([
			{ deleted: true },
		]);
		expect(await run('switchboard: getMany')).toEqual([]);
	});

	it('is told to be missing where an ID was left out', async () => {
		const { error } = await attempt('switchboardIntegration: getMany');
		expect(error?.message).toBe(
			'Switchboard ID: the app has no switchboard, make one with "Create" of the resource Switchboard first',
		);
	});

	it('cannot be switched on without a default, and the advice says where IDs come from', async () => {
		await run('switchboard: create');
		const { error } = await attempt('switchboard: update', { updateFields: { enabled: true } });
		expect(error?.description).toMatch(/"Get Many" of the resource Switchboard Integration/);
	});
});
