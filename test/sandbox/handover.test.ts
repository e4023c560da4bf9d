import { business, createApi } from './harness';
import { useSwitchboard } from './switchboard';

const { surroundings, createIntegration, prepare, readHolders, readEvents } = useSwitchboard();

describe('who hears what', () => {
	const write = async (conversationId: string) => {
		const content = { type: 'text', text: 'Hello' };
		await surroundings.api.post(`/conversations/${conversationId}/messages`, { author: business, content });
		return (await readEvents()).map(({ type }) => type);
	};

	test.each([
		[true, ['conversation:message']],
		[false, []],
	])('on standby with deliverStandbyEvents %j', async (deliverStandbyEvents, expected) => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents });
		expect(await write(conversationId)).toEqual(['conversation:message']);
		await act('passControl', { switchboardIntegration: 'next' });
		// Who loses the control is told so all the same.
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:passControl']);
		expect(await write(conversationId)).toEqual(expected);
	});

	test('an integration that is offered control hears of it on standby', async () => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await surroundings.driver.takeControl(conversationId);
		await readEvents();
		await act('offerControl', { switchboardIntegration: 'bot' });
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:offerControl']);
	});

	test('an integration off the switchboard hears everything', async () => {
		const { conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await act('passControl', { switchboardIntegration: 'next' });
		await readEvents();
		await createIntegration();
		expect(await write(conversationId)).toEqual(['conversation:message']);
	});

	test('everybody hears everything while the switchboard is off', async () => {
		const { switchboard, conversationId, act } = await prepare({ deliverStandbyEvents: false });
		await act('passControl', { switchboardIntegration: 'next' });
		await surroundings.api.patch(`/switchboards/${switchboard.id}`, { enabled: false });
		await readEvents();
		expect(await write(conversationId)).toEqual(['conversation:message']);
	});
});

describe('an integration key', () => {
	async function createBotApi(integrationId: string) {
		const { data } = await surroundings.api.post(`/integrations/${integrationId}/keys`, { displayName: 'k' });
		const { key } = data as { key: { id: string; secret: string } };
		return createApi(surroundings.sandbox, key.id, key.secret);
	}

	test('accepts and releases only what is its own', async () => {
		const { bot, conversationId, act } = await prepare();
		const api = await createBotApi(bot.integrationId);
		const path = `/conversations/${conversationId}`;
		await act('passControl', { switchboardIntegration: 'zd-agentWorkspace' });
		expect((await api.post(`${path}/acceptControl`, {})).status).toBe(403);
		expect((await api.post(`${path}/releaseControl`)).status).toBe(403);
		await act('offerControl', { switchboardIntegration: 'bot' });
		expect((await api.post(`${path}/acceptControl`, {})).status).toBe(200);
		expect((await api.post(`${path}/releaseControl`)).status).toBe(200);
	});

	test('may repeat a pass to its own next', async () => {
		const { bot, conversationId } = await prepare();
		const api = await createBotApi(bot.integrationId);
		const pass = async () =>
			await api.post(`/conversations/${conversationId}/passControl`, { switchboardIntegration: 'next' });
		await pass();
		await pass();
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:passControl']);
	});

	test('may not read the switchboard', async () => {
		const { bot } = await prepare();
		expect((await (await createBotApi(bot.integrationId)).get('/switchboards')).status).toBe(403);
	});
});

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
