import { triggers, type Conversation, type Metadata } from '../../../../sandbox/api/model';
import { business, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const content = { type: 'text', text: 'Which size?' };

const patch = async (id: string, change: object) =>
	await surroundings.api.patch(`/conversations/${id}`, change);

/** What each event shows of its conversation's metadata. */
const readShown = async () =>
	(await readEvents()).map(({ payload }) => (payload.conversation as { metadata?: Metadata }).metadata);

test('all events of a conversation carry its metadata as it is', async () => {
	const { api, driver } = surroundings;
	const { integrationId } = await driver.createCustomer({ channel: 'twilio' });
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	const { conversationId: id, userId } = customer;
	await driver.openAgentWorkspace();
	await patch(id, { metadata: { topic: 'old' } });
	await patch(id, { metadata: { topic: 'cake' } });
	const heard = triggers.filter((trigger) => !trigger.startsWith('user:'));
	await subscribe(heard);

	const postback = { type: 'postback', text: 'Buy', payload: 'BUY' };
	const post = async (message: object) =>
		await api.post(`/conversations/${id}/messages`, { author: business, content: message });
	await post({ ...content, actions: [postback] });
	await driver.tap(customer, 'Buy');
	await driver.configure({ failingChannels: ['whatsapp'] });
	await post(content);
	await driver.read(customer);
	await driver.startTyping(customer);
	await driver.refer(customer, { code: 'SALE' });
	await driver.passThrough(customer, { apple: {} });
	const act = async (action: string, switchboardIntegration?: string) =>
		await api.post(`/conversations/${id}/${action}`, { switchboardIntegration });
	await act('acceptControl');
	await act('offerControl', 'nobody');
	await act('passControl', 'nobody');
	await driver.handBack(id);
	await act('offerControl', 'zd-agentWorkspace');
	await act('acceptControl');
	await driver.handBack(id);
	await act('passControl', 'zd-agentWorkspace');
	await api.post(`/users/${userId}/clients`, {
		matchCriteria: { type: 'twilio', integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'prompt' },
		target: { conversationId: id },
	});
	await driver.answerLink(customer, false);
	const participants = [{ userId, subscribeSDKClient: false }];
	const body = { type: 'sdkGroup', participants, metadata: { topic: 'cake' } };
	const created = await api.post<{ conversation: Conversation }>('/conversations', body);
	const group = `/conversations/${created.data.conversation.id}`;
	await api.post(`${group}/leave`, { userId });
	await api.post(`${group}/join`, { userId, subscribeSDKClient: false });
	await api.delete(group);

	const events = await readEvents();
	const withConversation = events.filter(({ payload }) => payload.conversation !== undefined);
	const known = new Set(withConversation.map(({ type }) => type));
	expect(heard.filter((trigger) => !known.has(trigger))).toEqual([]);
	for (const { payload } of withConversation) {
		expect(payload).toHaveProperty('conversation.metadata', { topic: 'cake' });
	}
});

test('events show metadata as it was some time ago, if ordered', async () => {
	const { driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	const { conversationId: id } = customer;
	await subscribe(['conversation:message']);
	await driver.configure({ eventMetadataLagMs: 60_000 });
	await patch(id, { metadata: { a: 1 } });
	await driver.write(customer, { text: 'at once' });
	await driver.moveClock(60_000);
	await patch(id, { metadata: { a: 2 } });
	await driver.write(customer, { text: 'a minute later' });
	await driver.moveClock(60_000);
	await driver.write(customer, { text: 'another minute later' });
	expect(await readShown()).toEqual([undefined, { a: 1 }, { a: 2 }]);
	const { data } = await surroundings.api.get(`/conversations/${id}`);
	expect(data).toMatchObject({ conversation: { metadata: { a: 2 } } });
});

test('events show metadata as it was some changes ago, if ordered, until that is over', async () => {
	const { driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'whatsapp' });
	const { conversationId: id } = customer;
	await subscribe(['conversation:message']);
	await patch(id, { metadata: { a: 1 } });
	await patch(id, { displayName: 'Cake' });
	await patch(id, { metadata: { b: 2 } });
	for (const eventMetadataChangesBehind of [1, 2, 3, 0]) {
		await driver.configure({ eventMetadataChangesBehind });
		await driver.write(customer, { text: 'Hello' });
	}
	expect(await readShown()).toEqual([{ a: 1 }, undefined, undefined, { a: 1, b: 2 }]);
});
