import { useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const phoneNumber = '+15550001234';

const readReasons = async () =>
	(await readEvents()).map(({ type, payload }) => `${type} ${String(payload.reason)}`);

describe('two users without an external ID who have one number', () => {
	async function link(confirmation: string) {
		const { api, driver } = surroundings;
		await subscribe(['client:add', 'client:update', 'client:remove', 'user:merge']);
		const rival = await driver.createCustomer({ channel: 'whatsapp', phoneNumber });
		const visitor = await driver.createCustomer({ channel: 'web' });
		const wish = {
			matchCriteria: { type: 'whatsapp', integrationId: rival.integrationId, phoneNumber },
			confirmation: { type: confirmation },
			target: { conversationId: visitor.conversationId },
		};
		const { data } = await api.post(`/users/${visitor.userId}/clients`, wish);
		return { rival, visitor, client: (data as { client: { id: string } }).client };
	}

	test('become one when a link brings them together', async () => {
		const { rival, visitor, client } = await link('immediate');
		const events = await readEvents();
		expect(events.map(({ type, payload }) => `${type} ${String(payload.reason)}`)).toEqual([
			'client:add channelLinking',
			'client:update matched',
			'user:merge channelLinking',
		]);
		expect(events[0]?.payload).toMatchObject({ source: { integrationId: rival.integrationId } });
		expect(events.at(-1)?.payload).toMatchObject({
			mergedUsers: { surviving: { id: visitor.userId }, discarded: { id: rival.userId } },
			mergedClients: {
				surviving: { id: rival.clientId, status: 'active' },
				discarded: { id: client.id, status: 'pending' },
			},
		});
		const { data } = await surroundings.api.get(`/users/${visitor.userId}/clients`);
		expect((data as { clients: Array<{ id: string }> }).clients.map(({ id }) => id).sort()).toEqual(
			[rival.clientId, visitor.clientId].sort(),
		);
	});

	test('become one when the customer writes, where the link waits for it', async () => {
		const { rival, visitor } = await link('userActivity');
		expect((await readReasons()).at(-1)).toBe('client:update matched');
		const message = await surroundings.driver.write(visitor, { text: 'Hi' }, { channel: 'whatsapp' });
		expect((await readReasons()).at(-1)).toBe('user:merge channelLinking');
		expect(message.source).toMatchObject({ type: 'whatsapp', integrationId: rival.integrationId });
	});
});
