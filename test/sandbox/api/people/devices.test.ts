import { business, useSandbox } from '../../harness';

const surroundings = useSandbox();

describe('devices', () => {
	const list = async (id: string) =>
		((await surroundings.api.get(`/users/${id}/devices`)).data as { devices: Array<{ id: string }> }).devices;

	test.each(['web', 'ios', 'android'])('are there for customers on %s', async (channel) => {
		const { userId, clientId, integrationId } = await surroundings.driver.createCustomer({ channel });
		const devices = await list(userId);
		expect(devices).toMatchObject([{ type: channel, clientId, integrationId, status: 'active' }]);
		const answer = await surroundings.api.get(`/users/${userId}/devices/${devices[0]?.id}`);
		expect(answer.data).toEqual({ device: devices[0] });
	});

	test('are not there on other channels', async () => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
		expect(await list(userId)).toEqual([]);
		expect((await surroundings.api.get(`/users/${userId}/devices/x`)).data).toEqual({
			errors: [{ code: 'device_not_found', title: 'Device not found' }],
		});
	});

	test('come in the order in which they were last seen', async () => {
		const { driver } = surroundings;
		const phone = await driver.createCustomer({ channel: 'ios' });
		const browser = await driver.createCustomer({ channel: 'web' });
		await driver.merge(phone, browser);
		await driver.moveClock(1000);
		await driver.write(phone, { text: 'from the browser' }, { channel: 'web' });
		expect(await list(phone.userId)).toMatchObject([{ type: 'web' }, { type: 'ios' }]);
	});

	test('show business messages of their own channel', async () => {
		const { userId, conversationId } = await surroundings.driver.createCustomer({ channel: 'android' });
		const content = { type: 'text', htmlText: '<b>Hello</b>' };
		await surroundings.api.post(`/conversations/${conversationId}/messages`, { author: business, content });
		expect(await surroundings.driver.screen(userId)).toMatchObject([
			{ channel: 'android', content: { htmlText: '<b>Hello</b>' } },
		]);
	});
});
