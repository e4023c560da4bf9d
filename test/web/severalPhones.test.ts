import { usePage } from './page';

const opened = usePage();

const phoneOn = (label: string) => opened.page.getByRole('article', { name: `Ana on ${label}` });
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
	await phoneOn('Web chat').nth(1).getByRole('textbox', { name: 'Message from Ana' }).fill('Hello');
	await phoneOn('Web chat').nth(1).getByRole('button', { name: 'Send' }).click();
	await phoneOn('Web chat').nth(0).locator('.bubble').getByText('Hello').waitFor();
	const { data } = await opened.api.get<{ devices: Array<{ clientId: string; lastSeen: string }> }>(
		`/users/${userId}/devices`,
	);
	expect(data.devices[0]).toMatchObject({ clientId });
});
