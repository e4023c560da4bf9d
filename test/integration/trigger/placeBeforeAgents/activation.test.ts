import type { Conversation } from '../../../../sandbox/api/model';
import { activate, deactivate } from '../../harness/trigger';
import { AGENTS, ALONE, BEFORE, PLACE, useSwitchboard } from '../../harness/useSwitchboard';

const { addMember, admin, look, makeTrigger, openDesk, placed, surroundings } = useSwitchboard();

describe('activation', () => {
	it.each([
		['as it is added', { place: PLACE }],
		['with an empty name', { place: { name: '' } }],
		['with nothing in it', {}],
	])('puts the bot before the agents, %s, and deactivation puts all back, three times', async (_, option) => {
		await openDesk();
		const trigger = placed({}, option);
		for (let times = 0; times < 3; times++) {
			await activate(trigger);
			expect(await look()).toMatchObject(BEFORE);
			await deactivate(trigger);
			expect(await look()).toMatchObject(ALONE);
			expect(await admin().customIntegrations()).toEqual([]);
		}
	});

	it('begins new conversations with the bot, which hears nothing while an agent has them if it hands over no answers', async () => {
		await openDesk();
		const options = { handOverAnswers: false, placeBeforeAgents: { place: PLACE } };
		const trigger = makeTrigger({ parameters: { options } as never });
		await activate(trigger);
		const { members } = await look();
		expect(members.find(({ name }) => name === 'n8n-bot')).toMatchObject({
			integrationId: trigger.staticData!.subscription!.integrationId,
			deliverStandbyEvents: false,
		});
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { conversation } = await admin().call<{ conversation: Conversation }>(
			'GET',
			`/conversations/${conversationId}`,
		);
		expect(conversation.activeSwitchboardIntegration?.name).toBe('n8n-bot');
	});

	it('lets the bot hear all if it hands over answers, as somebody may take over while it waits', async () => {
		await openDesk();
		await activate(placed());
		expect((await look()).members).toMatchObject([{}, { name: 'n8n-bot', deliverStandbyEvents: true }]);
	});

	it('lets the bot hear all if it is not to be silent', async () => {
		await openDesk();
		const options = { handOverAnswers: false, placeBeforeAgents: { place: PLACE } };
		await activate(makeTrigger({ parameters: { silentWhileAgent: false, options } as never }));
		expect((await look()).members).toMatchObject([{}, { name: 'n8n-bot', deliverStandbyEvents: true }]);
	});

	it('takes another name, and another one in line, from the list or by ID', async () => {
		await openDesk();
		const other = await addMember('sales', { integrationType: 'partner' });
		const byId = { __rl: true, mode: 'id', value: ` ${other.id} ` };
		for (const next of ['sales', byId]) {
			const trigger = placed({}, { place: { name: 'my_bot-1', next } });
			await activate(trigger);
			expect(await look()).toMatchObject({
				line: { 'my_bot-1': 'sales' },
				first: 'my_bot-1',
			});
			await deactivate(trigger);
			expect(await look()).toMatchObject({ line: { [AGENTS]: undefined, sales: undefined }, first: AGENTS });
		}
	});

	it('changes nothing the second time, nor at a restart', async () => {
		await openDesk();
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		const before = [await look(), await admin().customIntegrations()];
		await activate(trigger);
		await activate(trigger);
		expect([await look(), await admin().customIntegrations()]).toEqual(before);
	});

	it('follows a change of name, next in line and silence', async () => {
		await openDesk();
		await addMember('sales', { integrationType: 'partner' });
		const trigger = placed();
		await activate(trigger);
		const options = { placeBeforeAgents: { place: { name: 'robot', next: 'sales' } } };
		await activate(Object.assign(trigger, { parameters: { silentWhileAgent: false, options } }));
		expect(await look()).toMatchObject({ line: { robot: 'sales' }, first: 'robot' });
		await deactivate(trigger);
		expect(await look()).toMatchObject({ first: AGENTS });
	});

	it('leaves the switchboard alone in a test run', async () => {
		await openDesk();
		const production = placed();
		await activate(production);
		const test = placed({ isTest: true });
		await activate(test);
		expect(await look()).toMatchObject(BEFORE);
		const before = (await surroundings.callsMade()).length;
		await deactivate(test);
		expect((await surroundings.callsMade()).slice(before).join()).not.toContain('/switchboards');
		expect(await look()).toMatchObject(BEFORE);
	});

	it('leaves the switchboard alone without the option', async () => {
		await openDesk();
		const trigger = makeTrigger();
		await activate(trigger);
		expect(await look()).toMatchObject(ALONE);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});
});
