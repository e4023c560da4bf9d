import { activate, deactivate } from '../../harness/trigger';
import { AGENTS, ALONE, useSwitchboard } from '../../harness/useSwitchboard';

const { addMember, admin, look, openDesk, placed, removeMember } = useSwitchboard();

describe('what is not ours', () => {
	it.each([['with n8n knowing all'], ['after n8n has lost what it knew']])(
		'is put back: another bot was first, %s',
		async (title) => {
			await openDesk();
			await addMember('answers', { integrationType: 'zd:answerBot' }, true);
			const trigger = placed({ workflowName: 'x'.repeat(200) });
			await activate(trigger);
			expect(await look()).toMatchObject({ first: 'n8n-bot', line: { 'n8n-bot': AGENTS } });
			if (title.startsWith('after')) {
				delete trigger.staticData;
				await activate(trigger);
			}
			await deactivate(trigger);
			expect(await look()).toMatchObject({
				line: { [AGENTS]: undefined, answers: undefined },
				first: 'answers',
			});
		},
	);

	it('stays when an administrator has made another one first', async () => {
		await openDesk();
		const trigger = placed();
		await activate(trigger);
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		await deactivate(trigger);
		expect(await look()).toMatchObject({ line: { answers: undefined }, first: 'answers' });
	});

	it('goes to the next in line when who was first before is gone', async () => {
		await openDesk();
		const answers = await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		await removeMember(answers);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('goes to anybody who is left when those are gone', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		const answers = await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		await addMember('sales', { integrationType: 'partner' });
		const trigger = placed();
		await activate(trigger);
		for (const member of [answers, agents]) await removeMember(member);
		await deactivate(trigger);
		expect(await look()).toMatchObject({ first: 'sales' });
		expect((await look()).members).toHaveLength(1);
	});

	it('goes to nobody when nobody is left', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		const trigger = placed();
		await activate(trigger);
		await removeMember(agents);
		await deactivate(trigger);
		expect((await look()).members).toEqual([]);
		expect(await admin().customIntegrations()).toEqual([]);
	});

	it('goes to the agents when they have been first in between', async () => {
		const { switchboard, switchboardIntegration: agents } = await openDesk();
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		await admin().call('PATCH', `/switchboards/${switchboard.id}`, {
			defaultSwitchboardIntegrationId: agents.id,
		});
		await activate(trigger);
		await deactivate(trigger);
		expect(await look()).toMatchObject({ first: AGENTS });
	});

	it('does not keep the bot there: somebody has made it the next one after the agents', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		const trigger = placed();
		await activate(trigger);
		const { path, members } = await look();
		const bot = members.find(({ name }) => name === 'n8n-bot')!;
		await admin().call('PATCH', `${path}/${agents.id}`, { nextSwitchboardIntegrationId: bot.id });
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('is put back also when the option is gone from the node and n8n has lost what it knew', async () => {
		await openDesk();
		const trigger = placed();
		await activate(trigger);
		await deactivate(Object.assign(trigger, { parameters: {}, staticData: undefined }));
		expect(await look()).toMatchObject(ALONE);
	});
});
