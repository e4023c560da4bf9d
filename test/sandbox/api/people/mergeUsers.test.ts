import { readUser, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

beforeEach(async () => void (await subscribe(['user:merge', 'user:update'])));

describe('a merge', () => {
	test('moves clients, messages and conversations to the surviving user', async () => {
		const { api, driver } = surroundings;
		const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana', externalId: 'ana' });
		const twin = await driver.createCustomer({ channel: 'telegram' });
		await driver.write(ana, { text: 'one' });
		await driver.write(twin, { text: 'two' });
		await driver.merge(ana, twin);
		expect((await api.get(`/users/${twin.userId}`)).status).toBe(404);
		const clients = (await api.get('/users/ana/clients')).data as { clients: Array<{ type: string }> };
		expect(clients.clients.map(({ type }) => type)).toEqual(['whatsapp', 'telegram']);
		const path = `/conversations/${ana.conversationId}`;
		const { messages } = (await api.get(`${path}/messages`)).data as {
			messages: Array<{ content: { text: string }; author: { userId: string } }>;
		};
		expect(messages.map(({ content, author }) => [content.text, author.userId])).toEqual([
			['one', ana.userId],
			['two', ana.userId],
		]);
		expect((await api.get(`${path}/participants`)).data).toMatchObject({
			participants: [{ clientAssociations: [{ type: 'whatsapp' }, { type: 'telegram' }] }],
		});
		expect(await readEvents()).toMatchObject([
			{
				type: 'user:merge',
				payload: {
					mergedUsers: { surviving: { id: ana.userId, externalId: 'ana' }, discarded: { id: twin.userId } },
					mergedConversations: {
						surviving: { id: ana.conversationId },
						discarded: { id: twin.conversationId },
					},
					reason: 'api',
				},
			},
		]);
	});

	test('keeps groups apart, where nobody takes part twice', async () => {
		const { api, driver } = surroundings;
		const [ana, twin] = [
			await driver.createCustomer({ channel: 'web' }),
			await driver.createCustomer({ channel: 'web' }),
		];
		const participants = [ana, twin].map(({ userId }) => ({ userId, subscribeSDKClient: true }));
		const { data } = await api.post('/conversations', { type: 'sdkGroup', participants });
		const { id } = (data as { conversation: { id: string } }).conversation;
		await driver.merge(ana, twin);
		const answer = await api.get(`/conversations/${id}/participants`);
		expect((answer.data as { participants: object[] }).participants).toEqual([
			expect.objectContaining({ userId: ana.userId }),
		]);
		expect((await api.get(`/conversations/${id}`)).status).toBe(200);
	});

	test('gives the surviving user what it lacks, and tells which metadata found no room', async () => {
		const { api, driver } = surroundings;
		const [ana, twin] = [
			await driver.createCustomer({ channel: 'web', name: 'Ana' }),
			await driver.createCustomer({ channel: 'web', name: 'Anna Lee', externalId: 'ana' }),
		];
		const [kept, added] = ['a', 'b'].map((letter) => ({ [letter]: letter.repeat(3000) }));
		await api.patch(`/users/${ana.userId}`, { metadata: kept });
		await api.patch(`/users/${twin.userId}`, { metadata: added });
		await driver.merge(ana, twin);
		expect(await readUser(surroundings, 'ana')).toMatchObject({
			id: ana.userId,
			profile: { givenName: 'Ana', surname: 'Lee' },
			metadata: kept,
		});
		expect((await readEvents())[0]?.payload.discardedMetadata).toEqual(added);
	});

	test('of a user with itself is refused', async () => {
		const { driver } = surroundings;
		const ana = await driver.createCustomer({ channel: 'web' });
		await expect(driver.merge(ana, ana)).rejects.toThrow('cannot be merged with itself');
	});
});
