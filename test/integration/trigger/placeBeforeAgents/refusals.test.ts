import { activate, deactivate } from '../../harness/trigger';
import { ALONE, PLACE, failureOf, useSwitchboard } from '../../harness/useSwitchboard';

const { addMember, admin, look, makeIntegration, makeTrigger, openDesk, placed, removeMember, surroundings } =
	useSwitchboard();

describe('what cannot be', () => {
	it('says that there is no switchboard', async () => {
		expect(await failureOf(activate(placed()))).toBe(
			'Place Before the Agents: the app has no switchboard, and no agents to be placed before. Turn on messaging with agents in Zendesk Admin Center, or remove this option',
		);
	});

	it('says that the switchboard is off', async () => {
		const { switchboard } = await openDesk();
		await admin().call('PATCH', `/switchboards/${switchboard.id}`, { enabled: false });
		expect(await failureOf(activate(placed()))).toMatch(/the app's switchboard is off\./);
	});

	it.each([
		[{ name: 'Bot für alle' }, /: use letters without accents, digits, - and _ only/],
		[
			{ name: 'bot', next: 'sales' },
			/: "sales" is not on the switchboard; choose who is next in line \(there are: zd-agentWorkspace\)$/,
		],
	])('says what is wrong with %j', async (given, message) => {
		await openDesk();
		const trigger = placed({}, { place: given });
		expect(await failureOf(activate(trigger))).toMatch(message);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('says that the agents are not on the switchboard, with others there', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		await addMember('sales', { integrationType: 'partner' }, true);
		await removeMember(agents);
		expect(await failureOf(activate(placed()))).toBe(
			'Place Before the Agents: the agents are not on the switchboard; choose who is next in line (there are: sales)',
		);
	});

	it('says that the agents are not on the switchboard, with nobody there', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		const trigger = placed();
		await activate(trigger);
		await removeMember(agents);
		expect(await failureOf(activate(trigger))).toMatch(/ \(there are: nobody\)$/);
	});

	it('says that an existing integration has its own place', async () => {
		await openDesk();
		const { id } = await makeIntegration('CRM');
		const options = { placeBeforeAgents: { place: PLACE }, existingIntegrationId: id };
		expect(await failureOf(activate(makeTrigger({ parameters: { options } as never })))).toBe(
			'Place Before the Agents: an existing integration has its own place on the switchboard. Remove this option, or "Existing Integration ID"',
		);
	});

	it.each([
		['goes on without a look if the key may not look', 403, '', 0],
		['does not delete what is still in line if it could not look', 400, 'GET /switchboards, status 400', 1],
	])('deactivation %s', async (_, status, message, left) => {
		await openDesk();
		const trigger = makeTrigger();
		await activate(trigger);
		await surroundings.driver.injectFault({ method: 'GET', path: '/switchboards', status });
		expect(await failureOf(deactivate(trigger))).toMatch(message);
		await surroundings.driver.clearFaults();
		expect(await admin().customIntegrations()).toHaveLength(left);
	});
});
