import { activate, deactivate } from '../../harness/trigger';
import { BEFORE, failureOf, useSwitchboard } from '../../harness/useSwitchboard';

const { addMember, admin, look, makeIntegration, openDesk, placed } = useSwitchboard();

describe('two of them', () => {
	it.each([
		['with the same name', 'n8n-bot'],
		['with names of their own', 'robot'],
	])('are told about each other, %s', async (_, name) => {
		await openDesk();
		await activate(placed());
		const other = placed({ webhookId: '4c3b', workflowName: 'Other' }, { place: { name } });
		expect(await failureOf(activate(other))).toBe(
			'Place Before the Agents: "n8n: FAQ bot (Trigger)" has this place already. Switch that workflow off first, or remove this option here. If it is gone, delete its integration in Zendesk Admin Center',
		);
		await deactivate(other);
		expect(await look()).toMatchObject(BEFORE);
		expect(await admin().customIntegrations()).toHaveLength(1);
	});

	it('are told about each other also when neither is first', async () => {
		await openDesk();
		await activate(placed());
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const other = placed({ webhookId: '4c3b', workflowName: 'Other' });
		expect(await failureOf(activate(other))).toContain('"n8n: FAQ bot (Trigger)" has this place already.');
	});

	it('a name that somebody else has is refused', async () => {
		await openDesk();
		const { id: integrationId } = await makeIntegration('CRM');
		await addMember('n8n-bot', { integrationId });
		expect(await failureOf(activate(placed()))).toBe(
			'Place Before the Agents: somebody else on the switchboard is called "n8n-bot" (the integration "CRM"); enter another name',
		);
	});
});
