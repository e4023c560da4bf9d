import type { Conversation } from '../../../../../sandbox/api/model';
import { titles, useWebhook } from '../../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const record = '1;0a1b2c3d;o;t0000;0;;/7/node?c=x&q=y&signature=00';

async function read(conversationId: string): Promise<Conversation> {
	const { data } = await surroundings.api.get(`/conversations/${conversationId}`);
	return (data as { conversation: Conversation }).conversation;
}

test.each(['web', 'ios', 'android'])(
	'a customer on %s writes metadata, which events then carry',
	async (channel) => {
		const { api, driver } = surroundings;
		const customer = await driver.createCustomer({ channel });
		const { conversationId: id } = customer;
		await api.patch(`/conversations/${id}`, {
			metadata: { order: 7, n8nAsk1: 'by n8n' },
			displayName: 'Cake',
		});
		await subscribe(['conversation:message']);
		const metadata = { order: 7, n8nAsk1: record };
		expect(await driver.updateConversation(customer, { metadata: { n8nAsk1: record } })).toMatchObject({
			id,
			metadata,
			displayName: 'Cake',
		});
		expect(await read(id)).toMatchObject({ metadata });
		await driver.write(customer, { text: 'Hello' });
		expect(await readEvents()).toMatchObject([{ payload: { conversation: { metadata } } }]);
	},
);

test('a customer changes what else describes the conversation, and wipes the metadata', async () => {
	const { driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'web' });
	const texts = { displayName: 'Cake', description: 'Large', iconUrl: 'https://example.com/a.png' };
	await driver.updateConversation(customer, { ...texts, metadata: { a: 1 } });
	expect(await read(customer.conversationId)).toMatchObject({ ...texts, metadata: { a: 1 } });
	await driver.updateConversation(customer, { metadata: null });
	expect(await read(customer.conversationId)).toHaveProperty('metadata', {});
});

test('a customer who writes metadata hears of the same limit as the API’s users', async () => {
	const { api, driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'web' });
	const { conversationId: id } = customer;
	await driver.updateConversation(customer, { metadata: { a: 'x'.repeat(4088) } });
	await expect(driver.updateConversation(customer, { metadata: { b: '' } })).rejects.toThrow(
		'Conversation metadata is limited to 4096 bytes in size.',
	);
	expect(titles(await api.patch(`/conversations/${id}`, { metadata: { b: '' } }))).toEqual([
		'Conversation metadata is limited to 4096 bytes in size.',
	]);
});

test('only web chats and apps let customers change a conversation, and only one of their own', async () => {
	const { driver } = surroundings;
	const ana = await driver.createCustomer({ channel: 'whatsapp' });
	const bea = await driver.createCustomer({ channel: 'web' });
	const change = { metadata: { a: 1 } };
	await expect(driver.updateConversation(ana, change)).rejects.toThrow(
		'On whatsapp customers cannot change a conversation: only web chats and apps let them.',
	);
	const { conversationId } = ana;
	await expect(driver.updateConversation(bea, change, { conversationId })).rejects.toThrow(
		'is not in conversation',
	);
	expect(await read(conversationId)).not.toHaveProperty('metadata');
	await driver.addDevice(ana, 'web', 'sdkLogin');
	await driver.updateConversation(ana, change, { channel: 'web' });
	expect(await read(conversationId)).toMatchObject(change);
});
