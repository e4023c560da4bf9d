import { useWebhook } from '../../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

const said = (second: number, channel?: 'web') => ({
	text: String(second),
	received: new Date(Date.UTC(2026, 0, 5, 9, 0, second)).toISOString(),
	...(channel && { channel }),
});

test('a past is there as if it had been said, and nobody is told of it', async () => {
	const { api, driver } = surroundings;
	await subscribe(['conversation:message']);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana Lima' });
	const past = [said(1, 'web'), said(2)];
	await driver.addPast(conversationId, past);

	const { data } = await api.get(`/conversations/${conversationId}/messages`);
	expect(data).toMatchObject({
		messages: [
			{
				received: past[0]!.received,
				author: { type: 'user', userId, displayName: 'Ana Lima' },
				content: { type: 'text', text: '1' },
				source: { type: 'web' },
			},
			{ received: past[1]!.received, author: { type: 'business' }, source: { type: 'api:conversations' } },
		],
	});
	const conversation = await api.get(`/conversations/${conversationId}`);
	expect(conversation.data).toMatchObject({ conversation: { lastUpdatedAt: past[1]!.received } });
	await driver.untilIdle();
	expect(receiver.received).toEqual([]);
	expect(await driver.screen(userId)).toEqual([]);
});

test('a past of thousands of messages goes in at once', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const past = Array.from({ length: 5_000 }, (_, second) => said(second));
	expect(await surroundings.driver.addPast(conversationId, past)).toHaveLength(5_000);
});

test('a message without a time is refused', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const past = [{ text: 'Hello', received: 'yesterday' }];
	await expect(surroundings.driver.addPast(conversationId, past)).rejects.toThrow(
		'received should match format',
	);
});
