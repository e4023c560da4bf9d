import { outcome } from '../../harness';
import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, createIntegration, prepare, readHolders, readEvents } = useSwitchboard();

test('a new conversation goes to the default', async () => {
	const { conversationId, bot } = await prepare();
	const { data } = await surroundings.api.get(`/conversations/${conversationId}`);
	expect(data).toMatchObject({
		conversation: {
			activeSwitchboardIntegration: {
				id: bot.id,
				name: 'bot',
				integrationId: bot.integrationId,
				integrationType: 'custom',
			},
		},
	});
});

test('the responder of a channel comes before the default', async () => {
	const { agents, customer } = await prepare();
	const change = { defaultResponderId: agents.id };
	await surroundings.api.patch(`/integrations/${customer.integrationId}`, change);
	const second = await surroundings.driver.createCustomer({ channel: 'web' });
	expect(await readHolders(second.conversationId)).toEqual(['zd-agentWorkspace', undefined]);
});

test.each(['id', 'zd-agentWorkspace', 'zd:agentWorkspace', 'next'])(
	'passes control to a target given as %s',
	async (given) => {
		const { conversationId, agents, act } = await prepare();
		const switchboardIntegration = given === 'id' ? agents.id : given;
		const answer = await act('passControl', { switchboardIntegration, metadata: { first: 'Ana' } });
		expect(outcome(answer)).toEqual({ status: 200, data: {} });
		expect(await readHolders(conversationId)).toEqual(['zd-agentWorkspace', undefined]);
		expect(await readEvents()).toMatchObject([
			{
				type: 'switchboard:passControl',
				payload: {
					conversation: { activeSwitchboardIntegration: { id: agents.id } },
					metadata: { first: 'Ana' },
				},
			},
		]);
	},
);

test('passing control to its holder changes nothing and tells nobody', async () => {
	const { act } = await prepare();
	await act('passControl', { switchboardIntegration: 'bot' });
	expect(await readEvents()).toEqual([]);
});

test('offers control, and moves it once the offer is accepted', async () => {
	const { conversationId, act } = await prepare();
	await act('offerControl', { switchboardIntegration: 'next' });
	expect(await readHolders(conversationId)).toEqual(['bot', 'zd-agentWorkspace']);
	await act('acceptControl', { metadata: { ticket: 7 } });
	expect(await readHolders(conversationId)).toEqual(['zd-agentWorkspace', undefined]);
	expect(await readEvents()).toMatchObject([
		{
			type: 'switchboard:offerControl',
			payload: { conversation: { pendingSwitchboardIntegration: { name: 'zd-agentWorkspace' } } },
		},
		{ type: 'switchboard:acceptControl', payload: { metadata: { ticket: 7 } } },
	]);
});

test('releases control without a body, and the default has it again once the customer writes', async () => {
	const { customer, conversationId, act } = await prepare();
	expect((await act('releaseControl', undefined)).status).toBe(200);
	expect(await readHolders(conversationId)).toEqual([undefined, undefined]);
	await surroundings.driver.write(customer, { text: 'Hello?' });
	expect(await readHolders(conversationId)).toEqual(['bot', undefined]);
	const [released] = await readEvents();
	expect(released).toMatchObject({ type: 'switchboard:releaseControl' });
	expect(released?.payload.conversation).not.toHaveProperty('activeSwitchboardIntegration');
});

test.each<[string, string, object, object]>([
	[
		'a pass to nobody',
		'passControl',
		{ switchboardIntegration: 'nobody', metadata: { step: 1 } },
		{ code: 'switchboard_invalid_target', message: 'Switchboard invalid target' },
	],
	[
		'an offer to the holder',
		'offerControl',
		{ switchboardIntegration: 'bot' },
		{
			code: 'switchboard_invalid_target',
			message: 'Cannot offer control to the active switchboard integration.',
		},
	],
	[
		'an acceptance without offer',
		'acceptControl',
		{},
		{ code: 'switchboard_invalid_action', message: 'There is no pendingSwitchboardIntegration' },
	],
])('reports %s by an event', async (_title, action, body, error) => {
	const { act } = await prepare();
	expect(outcome(await act(action, body))).toEqual({ status: 200, data: {} });
	const { metadata } = body as { metadata?: object };
	expect(await readEvents()).toMatchObject([
		{ type: `switchboard:${action}:failure`, payload: { error, ...(metadata && { metadata }) } },
	]);
});

test('a type that two have is ambiguous', async () => {
	const { switchboard, act } = await prepare();
	const body = { name: 'second', integrationId: await createIntegration() };
	await surroundings.api.post(`/switchboards/${switchboard.id}/switchboardIntegrations`, body);
	await act('passControl', { switchboardIntegration: 'custom' });
	expect((await readEvents())[0]?.type).toBe('switchboard:passControl:failure');
});

test('nothing moves while the switchboard is off', async () => {
	const { switchboard, conversationId, act } = await prepare();
	await surroundings.api.patch(`/switchboards/${switchboard.id}`, { enabled: false });
	await act('passControl', { switchboardIntegration: 'zd-agentWorkspace' });
	expect(await readHolders(conversationId)).toEqual(['bot', undefined]);
	expect(await readEvents()).toMatchObject([{ payload: { error: { code: 'switchboard_invalid_action' } } }]);
});

test.each([
	['passControl', {}, 400],
	['passControl', { switchboardIntegration: 'next', metadata: { big: 'x'.repeat(4096) } }, 400],
	['acceptControl', { metadata: { nested: {} } }, 400],
])('refuses %s with %j', async (action, body, status) => {
	const { act } = await prepare();
	expect((await act(action, body)).status).toBe(status);
});

test('does not find an unknown conversation', async () => {
	const answer = await surroundings.api.post('/conversations/0/releaseControl');
	expect(answer.data).toEqual({
		errors: [{ code: 'conversation_not_found', title: 'Conversation not found' }],
	});
});
