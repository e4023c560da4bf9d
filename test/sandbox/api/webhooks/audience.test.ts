import { triggers, type Conversation, type Webhook } from '../../../../sandbox/api/model';
import { business } from '../../harness';
import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, createIntegration, prepare, readEvents } = useSwitchboard();

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

	test('an event on standby says who is in control instead', async () => {
		const { driver } = surroundings;
		const { bot, agents, customer, conversationId } = await prepare();
		await driver.write(customer, { text: 'Hello' });
		await driver.takeControl(conversationId);
		await driver.write(customer, { text: 'Are you human?' });
		const heard = (await readEvents()).filter(({ type }) => type === 'conversation:message');
		const holders = heard.map(
			({ payload }) => (payload.conversation as Conversation).activeSwitchboardIntegration,
		);
		expect(holders).toMatchObject([
			{ id: bot.id, name: 'bot', integrationType: 'custom' },
			{ id: agents.id, name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' },
		]);
	});

	test('nothing that customers do is heard on standby, unless it was asked for', async () => {
		const { api, driver } = surroundings;
		const { bot, switchboard, customer, conversationId: id } = await prepare({ deliverStandbyEvents: false });
		const list = `/integrations/${bot.integrationId}/webhooks`;
		const { data } = await api.get<{ webhooks: Webhook[] }>(list);
		await api.patch(`${list}/${data.webhooks[0]?.id}`, { triggers });
		const actions = [{ type: 'postback', text: 'Buy', payload: 'BUY' }];
		const act = async () => {
			const content = { type: 'text', text: 'Which one?', actions };
			await api.post(`/conversations/${id}/messages`, { author: business, content });
			await driver.tap(customer, 'Buy');
			await driver.write(customer, { text: 'This one' });
			await driver.read(customer);
			await driver.startTyping(customer);
			await driver.refer(customer, { code: 'SALE' });
			return new Set((await readEvents()).map(({ type }) => type));
		};
		await driver.takeControl(id);
		await readEvents();
		expect(await act()).toEqual(new Set());
		const place = `/switchboards/${switchboard.id}/switchboardIntegrations/${bot.id}`;
		await api.patch(place, { deliverStandbyEvents: true });
		expect(await act()).toEqual(
			new Set([
				'conversation:message',
				'conversation:message:delivery:user',
				'conversation:postback',
				'conversation:read',
				'conversation:typing',
				'conversation:referral',
			]),
		);
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
