import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, prepare, readHolders, readEvents } = useSwitchboard();

describe('agents', () => {
	test('accept what they are offered', async () => {
		const { conversationId, act } = await prepare();
		await expect(surroundings.driver.acceptAsAgent(conversationId)).rejects.toThrow('Nobody has offered');
		await act('offerControl', { switchboardIntegration: 'zd:agentWorkspace' });
		await surroundings.driver.acceptAsAgent(conversationId);
		expect(await readHolders(conversationId)).toEqual(['zd-agentWorkspace', undefined]);
	});

	test('release a conversation when the ticket is closed', async () => {
		const { conversationId } = await prepare();
		await expect(surroundings.driver.closeTicket(conversationId)).rejects.toThrow('no ticket to close');
		await surroundings.driver.takeControl(conversationId);
		await readEvents();
		await surroundings.driver.closeTicket(conversationId, { metadata: { ticket: 7 } });
		expect(await readEvents()).toMatchObject([
			{ type: 'switchboard:releaseControl', payload: { reason: 'ticketClosed', metadata: { ticket: 7 } } },
		]);
	});

	test('pass a conversation on when there is somebody next', async () => {
		const { bot, agents, switchboard, conversationId } = await prepare();
		const path = `/switchboards/${switchboard.id}/switchboardIntegrations/${agents.id}`;
		await surroundings.api.patch(path, { nextSwitchboardIntegrationId: bot.id });
		await surroundings.driver.takeControl(conversationId);
		await readEvents();
		await surroundings.driver.closeTicket(conversationId, { reason: 'transferToEmail' });
		expect(await readEvents()).toMatchObject([
			{ type: 'switchboard:passControl', payload: { reason: 'transferToEmail' } },
		]);
		expect(await readHolders(conversationId)).toEqual(['bot', undefined]);
	});

	test('bring their switchboard along', async () => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		await surroundings.driver.takeControl(conversationId);
		expect(await readHolders(conversationId)).toEqual(['zd-agentWorkspace', undefined]);
	});
});
