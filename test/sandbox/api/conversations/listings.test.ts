import type { Message } from '../../../../sandbox/api/model';
import { useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const createCustomer = async () => await surroundings.driver.createCustomer({ channel: 'web' });

async function list(conversationId: string, query = ''): Promise<string[]> {
	const { data } = await surroundings.api.get(`/conversations/${conversationId}/messages${query}`);
	return (data as { messages: Message[] }).messages.map(({ content }) => content.text ?? '');
}

const readTexts = async () =>
	(await readEvents()).map(({ payload }) => (payload.message as Message).content.text);

test('new messages come late to the list, if ordered, but not to the webhooks', async () => {
	const { driver } = surroundings;
	await subscribe(['conversation:message']);
	const customer = await createCustomer();
	const { conversationId: id } = customer;
	await driver.write(customer, { text: 'one' });
	await driver.moveClock(60_000);
	await driver.configure({ listingLagMs: 60_000 });
	await driver.write(customer, { text: 'two' });
	await driver.writeAsAgent(id, { text: 'three' });
	expect(await readTexts()).toEqual(['one', 'two', 'three']);
	expect(await list(id)).toEqual(['one']);
	await driver.moveClock(60_000);
	expect(await list(id)).toEqual(['one', 'two', 'three']);
});

test('the list is whole again when the order is withdrawn', async () => {
	const { driver } = surroundings;
	const customer = await createCustomer();
	await driver.configure({ listingLagMs: 60_000 });
	await driver.write(customer, { text: 'one' });
	expect(await list(customer.conversationId)).toEqual([]);
	await driver.configure({ listingLagMs: 0 });
	expect(await list(customer.conversationId)).toEqual(['one']);
});

test('a past that the driver gives is past', async () => {
	const { driver } = surroundings;
	const { conversationId } = await createCustomer();
	await driver.configure({ listingLagMs: 60_000 });
	await driver.addPast(conversationId, [{ text: 'long ago', received: '2020-01-01T00:00:00.000Z' }]);
	expect(await list(conversationId)).toEqual(['long ago']);
});

test('the next listings of one conversation miss what comes from now on, if ordered', async () => {
	const { driver } = surroundings;
	await subscribe(['conversation:message']);
	const [ana, bea] = [await createCustomer(), await createCustomer()];
	await driver.write(ana, { text: 'one' });
	await driver.hideNewMessages(ana.conversationId, 2);
	await driver.write(ana, { text: 'two' });
	await driver.write(bea, { text: 'me too' });
	expect(await readTexts()).toEqual(['one', 'two', 'me too']);
	expect(await list(bea.conversationId)).toEqual(['me too']);
	expect(await list(ana.conversationId)).toEqual(['one']);
	await driver.write(ana, { text: 'three' });
	expect(await list(ana.conversationId)).toEqual(['one']);
	expect(await list(ana.conversationId)).toEqual(['one', 'two', 'three']);
});

test('a hidden message is beyond no page', async () => {
	const { api, driver } = surroundings;
	const customer = await createCustomer();
	const first = await driver.write(customer, { text: 'one' });
	await driver.hideNewMessages(customer.conversationId, 1);
	await driver.write(customer, { text: 'two' });
	const path = `/conversations/${customer.conversationId}/messages`;
	const { data } = await api.get(path);
	expect(data).toEqual({ messages: [expect.objectContaining({ id: first.id })], meta: { hasMore: false } });
	expect(await list(customer.conversationId, `?page[after]=${first.id}`)).toEqual(['two']);
});

test('no listings, or those of an unknown conversation, cannot be told to miss anything', async () => {
	const { driver } = surroundings;
	const { conversationId } = await createCustomer();
	await expect(driver.hideNewMessages(conversationId, 0)).rejects.toThrow('listings should be >= 1');
	await expect(driver.hideNewMessages('nobody', 1)).rejects.toThrow('Conversation not found.');
});
