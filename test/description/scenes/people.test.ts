import { triggers } from '../../../sandbox/api/model';
import { business, useReceiver, useSandbox } from '../../sandbox/harness';

const surroundings = useSandbox();
const receiver = useReceiver();

beforeEach(async () => {
	const webhooks = [{ target: receiver.target, triggers, includeFullUser: true, includeFullSource: true }];
	await surroundings.api.post('/integrations', { type: 'custom', webhooks });
});

async function post<Answer>(path: string, body: object): Promise<Answer> {
	const { status, data } = await surroundings.api.post<Answer>(path, body);
	expect(Math.floor(status / 100)).toBe(2);
	return data;
}

const seen = async () => {
	await surroundings.driver.untilIdle();
	return [...new Set(receiver.received.flatMap(({ body }) => body.events.map(({ type }) => type)))].sort();
};

interface Conversation {
	conversation: { id: string };
}

test('conversations of a brand', async () => {
	const { user } = await post<{ user: { id: string } }>('/users', { brandId: '7' });
	const participants = [{ userId: user.id, subscribeSDKClient: false }];
	const { conversation } = await post<Conversation>('/conversations', { type: 'personal', participants });
	const content = { type: 'text', text: 'Hello' };
	await post(`/conversations/${conversation.id}/messages`, { author: business, content });
	expect(await seen()).toEqual(['conversation:create', 'conversation:message']);
});

test('groups', async () => {
	const { conversation } = await post<Conversation>('/conversations', {
		type: 'sdkGroup',
		metadata: { table: 4 },
	});
	const path = `/conversations/${conversation.id}`;
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
	await post(`${path}/join`, { userId, subscribeSDKClient: true });
	await post(`${path}/leave`, { userId });
	await surroundings.api.delete(path);
	const events = ['create', 'join', 'leave', 'remove'].map((name) => `conversation:${name}`);
	expect(await seen()).toEqual(expect.arrayContaining(events));
});

test('customers who come by a campaign or a referral, and what a channel sends beside messages', async () => {
	const { driver } = surroundings;
	const creationReason = 'proactiveMessaging';
	const referral = { code: 'SALE', details: { source: 'ADS', type: 'OPEN-THREAD', adId: '42' } };
	const customer = await driver.createCustomer({ channel: 'web', creationReason, referral });
	await driver.passThrough(customer, { apple: { interactiveData: {} } });
	expect(await seen()).toEqual(['conversation:create', 'passthrough:messaging']);
});

test('two anonymous users with one number', async () => {
	const { driver } = surroundings;
	const phoneNumber = '+15550001234';
	const { integrationId } = await driver.createCustomer({ channel: 'whatsapp', phoneNumber });
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	await post(`/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber },
		confirmation: { type: 'immediate' },
		target: { conversationId },
	});
	expect(await seen()).toContain('user:merge');
});

test('clients that are linked, blocked and removed', async () => {
	const { api, driver } = surroundings;
	const { integrationId } = await driver.createCustomer({ channel: 'whatsapp' });
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	const { client } = await post<{ client: { id: string } }>(`/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'immediate' },
		target: { conversationId },
	});
	await driver.untilIdle();
	await driver.block(userId);
	await driver.block(userId, false);
	await api.delete(`/users/${userId}/clients/${client.id}`);
	const known = await driver.createCustomer({ channel: 'web', externalId: 'ana' });
	await driver.signIn(userId, 'ana');
	await driver.detectLocale(known, 'pt-BR');
	await driver.addDevice(known, 'ios', 'authCode');
	expect(known.userId).not.toBe(userId);
	expect(await seen()).toEqual(
		expect.arrayContaining(['client:add', 'client:remove', 'client:update', 'user:merge']),
	);
});
