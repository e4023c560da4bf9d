import { useReceiver } from '../sandbox/harness';
import { until } from '../shared/until';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

const phoneOn = (label: string) => opened.page.getByRole('article', { name: `Ana on ${label}`, exact: true });
const readClients = async (userId: string) => {
	const { data } = await opened.api.get<{ clients: Array<{ id: string; status: string }> }>(
		`/users/${userId}/clients`,
	);
	return Object.fromEntries(data.clients.map(({ id, status }) => [id, status]));
};

test('a customer with two phones blocks the business on the one that is used', async () => {
	const { driver, open } = opened;
	const { userId, clientId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	const app = await driver.addDevice(userId, 'ios', 'sdkLogin');
	await open();
	await phoneOn('iOS app').getByRole('button', { name: 'Block the business' }).click();
	await phoneOn('iOS app').getByText('Blocked: nothing').waitFor();
	expect(await phoneOn('Web chat').getByText('Blocked: nothing').count()).toBe(0);
	expect(await readClients(userId)).toEqual({ [clientId]: 'active', [app.clientId]: 'blocked' });
});

test('of two web chats the one that is used writes', async () => {
	const { driver, open } = opened;
	const { userId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	const { clientId } = await driver.addDevice(userId, 'web', 'sdkLogin');
	await open();
	await phoneOn('Web chat 2').getByRole('textbox', { name: 'Message from Ana' }).fill('Hello');
	await phoneOn('Web chat 2').getByRole('button', { name: 'Send' }).click();
	await phoneOn('Web chat').locator('.bubble').getByText('Hello').waitFor();
	const { data } = await opened.api.get<{ devices: Array<{ clientId: string; lastSeen: string }> }>(
		`/users/${userId}/devices`,
	);
	expect(data.devices[0]).toMatchObject({ clientId });
});

test('who says yes on a phone that another customer has becomes one with that customer', async () => {
	const { api, driver, open, page } = opened;
	const bea = await driver.createCustomer({ channel: 'whatsapp', name: 'Bea', phoneNumber: '+15550001234' });
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	const webhooks = [{ target: receiver.target, triggers: ['user:merge'] }];
	await api.post('/integrations', { type: 'custom', webhooks });
	await api.post(`/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId: bea.integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'prompt' },
		target: { conversationId },
	});
	await open();
	await phoneOn('WhatsApp').getByRole('button', { name: 'Yes, continue here' }).click();
	await page.getByRole('article', { name: 'Bea on WhatsApp' }).waitFor({ state: 'detached' });
	await until(() => receiver.received.length === 1);
	expect(receiver.received[0]?.body.events[0]?.payload).toMatchObject({
		reason: 'channelLinking',
		mergedUsers: { surviving: { id: userId }, discarded: { id: bea.userId } },
		mergedClients: { surviving: { id: bea.clientId }, discarded: { type: 'whatsapp' } },
	});
});
