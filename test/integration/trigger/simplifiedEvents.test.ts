import type { IDataObject } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { useReceiver } from '../harness/useReceiver';

const { surroundings, receiver } = useReceiver();

async function listenTo(event: string): Promise<void> {
	const admin = new AdminApi(surroundings.sandbox);
	const [integration] = await admin.customIntegrations();
	const path = `/integrations/${integration!.id}/webhooks/${integration!.webhooks[0]!.id}`;
	await admin.call('PATCH', path, { triggers: [event], includeFullUser: true, includeFullSource: true });
	receiver().parameters = { events: [event], messagesFrom: 'anyone' };
}

async function itemsOf(event: string, act: () => Promise<unknown>): Promise<IDataObject[]> {
	await listenTo(event);
	await act();
	await surroundings.driver.untilIdle();
	return receiver().executions.flat();
}

it('a client is told with its number', async () => {
	const { driver } = surroundings;
	const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana', phoneNumber: '+351912345678' });
	const { integrationId, clientId, conversationId } = ana;
	expect(await itemsOf('client:update', async () => await driver.block(ana))).toEqual([
		expect.objectContaining({
			...{ channel: 'whatsapp', integrationId, conversationId, conversationType: 'personal' },
			...{ clientId, clientExternalId: '+351912345678', clientStatus: 'blocked', reason: 'blocked' },
		}),
	]);
});

it('a delivery is told with the IDs of the channel', async () => {
	const { conversationId, integrationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	const send = async () =>
		await new AdminApi(surroundings.sandbox).call('POST', `/conversations/${conversationId}/messages`, {
			author: { type: 'business' },
			content: { type: 'text', text: 'Hello' },
		});
	expect(await itemsOf('conversation:message:delivery:channel', send)).toEqual([
		expect.objectContaining({ integrationId, externalMessageIds: [expect.any(String)] }),
	]);
});

it('a merge is told with what it discarded', async () => {
	const { driver } = surroundings;
	const ana = await driver.createCustomer({ channel: 'whatsapp' });
	const twin = await driver.createCustomer({ channel: 'telegram', name: 'Ana Lima', externalId: 'shop-7' });
	expect(await itemsOf('user:merge', async () => await driver.merge(ana, twin))).toEqual([
		expect.objectContaining({
			...{ userId: ana.userId, conversationId: ana.conversationId },
			...{ discardedUserId: twin.userId, discardedUserExternalId: 'shop-7', discardedUserName: 'Ana Lima' },
			discardedConversationId: twin.conversationId,
		}),
	]);
});

it('a message is told with its author, user and source', async () => {
	const { driver } = surroundings;
	const ana = await driver.createCustomer({
		channel: 'whatsapp',
		phoneNumber: '+351912345678',
		name: 'Ana Lima',
	});
	const write = async () => {
		await driver.write(ana, { text: 'Hello' });
		await driver.writeAsAgent(ana.conversationId, { text: 'How can I help?' });
	};
	expect(await itemsOf('conversation:message', write)).toEqual([
		expect.objectContaining({
			...{
				channel: 'whatsapp',
				integrationId: ana.integrationId,
				userName: 'Ana Lima',
				userGivenName: 'Ana',
			},
			...{ clientId: ana.clientId, clientExternalId: '+351912345678' },
			...{ originalMessageId: expect.any(String), originalMessageTimestamp: expect.any(String) },
		}),
		expect.objectContaining({ source: 'zd:agentWorkspace', authorType: 'business', authorSubtype: 'agent' }),
	]);
});

it('what a channel passes through is told whole', async () => {
	const { driver } = surroundings;
	const ana = await driver.createCustomer({ channel: 'messenger' });
	const apple = { interactiveData: { bid: 'b' } };
	const pass = async () => await driver.passThrough(ana, { apple });
	expect(await itemsOf('passthrough:messaging', pass)).toEqual([
		expect.objectContaining({ channel: 'messenger', userId: ana.userId, forwarded: { apple } }),
	]);
});
