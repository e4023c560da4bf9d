import {
	ApiClient,
	ClientsApi,
	ConversationsApi,
	IntegrationsApi,
	MessagesApi,
	ParticipantsApi,
	UsersApi,
	WebhooksApi,
} from 'sunshine-conversations-client';
import { business, useReceiver, useSandbox } from '../harness';

const surroundings = useSandbox();
const receiver = useReceiver();
const client = new ApiClient();
const users = new UsersApi(client);
const conversations = new ConversationsApi(client);
const participants = new ParticipantsApi(client);
const messages = new MessagesApi(client);
const clients = new ClientsApi(client);
const integrations = new IntegrationsApi(client);
const webhooks = new WebhooksApi(client);

let appId: string;
beforeEach(() => {
	const { url, keyId, keySecret, appId: id } = surroundings.sandbox;
	client.basePath = `${url}/sc`;
	client.authentications.basicAuth = Object.assign(client.authentications.basicAuth, {
		username: keyId,
		password: keySecret,
	});
	appId = id;
});

const createUser = async () => (await users.createUser(appId, { profile: { givenName: 'Ana' } })).user;

async function createConversation() {
	const { id: userId } = await createUser();
	const body = { type: 'personal', participants: [{ userId }] };
	const { conversation } = await conversations.createConversation(appId, body);
	return { userId, conversation };
}

const describeWebhook = (path = '') => ({
	target: `${receiver.target}${path}`,
	triggers: ['conversation:message'],
});

const isNotFound = expect.objectContaining({ status: 404 }) as unknown;

test('users are created, read, changed, emptied and deleted', async () => {
	const user = await createUser();
	expect((await users.getUser(appId, user.id)).user).toEqual(user);
	const changes = { profile: { surname: 'Lima' }, metadata: { vip: true } };
	const changed = (await users.updateUser(appId, user.id, changes)).user;
	expect(changed).toMatchObject({ profile: { givenName: 'Ana', surname: 'Lima' }, metadata: { vip: true } });
	const emptied = (await users.deleteUserPersonalInformation(appId, user.id)).user;
	expect(JSON.stringify(emptied)).not.toMatch(/Ana|Lima/);
	await users.deleteUser(appId, user.id);
	await expect(users.getUser(appId, user.id)).rejects.toEqual(isNotFound);
});

test('conversations are created, listed page by page, read, changed and deleted', async () => {
	const { userId, conversation } = await createConversation();
	const body = { type: 'personal', participants: [{ userId }], displayName: 'Second' };
	const second = (await conversations.createConversation(appId, body)).conversation;
	const page = await conversations.listConversations(appId, { userId }, { page: { size: 1 } });
	expect([page.conversations.length, page.meta.hasMore]).toEqual([1, true]);
	const all = await conversations.listConversations(appId, { userId });
	expect(all.conversations.map(({ id }) => id).sort()).toEqual([conversation.id, second.id].sort());
	expect((await conversations.getConversation(appId, second.id)).conversation).toMatchObject({
		id: second.id,
		type: 'personal',
		displayName: 'Second',
	});
	const changed = await conversations.updateConversation(appId, second.id, { displayName: 'Renamed' });
	expect(changed.conversation).toMatchObject({ id: second.id, displayName: 'Renamed' });
	await conversations.deleteConversation(appId, second.id);
	await expect(conversations.getConversation(appId, second.id)).rejects.toEqual(isNotFound);
});

test('participants join, are listed and leave', async () => {
	const { id: userId } = await createUser();
	const group = { type: 'sdkGroup', participants: [{ userId, subscribeSDKClient: false }] };
	const { conversation } = await conversations.createConversation(appId, group);
	const other = await createUser();
	const joined = await participants.joinConversation(appId, conversation.id, {
		userId: other.id,
		subscribeSDKClient: false,
	});
	expect(joined.participant).toMatchObject({ userId: other.id });
	const list = async () => (await participants.listParticipants(appId, conversation.id)).participants;
	expect((await list()).map((one) => one.userId)).toEqual([userId, other.id]);
	await participants.leaveConversation(appId, conversation.id, { userId });
	expect((await list()).map((one) => one.userId)).toEqual([other.id]);
});

test('messages of all kinds are posted, listed and deleted', async () => {
	const { conversation } = await createConversation();
	const mediaUrl = 'https://example.com/cake.png';
	const actions = [{ type: 'link', text: 'Open', uri: 'https://example.com' }];
	const contents = [
		{ type: 'text', text: 'Hello', actions },
		{ type: 'image', mediaUrl },
		{ type: 'file', mediaUrl },
		{ type: 'carousel', items: [{ title: 'Cake', mediaUrl, actions }] },
		{ type: 'list', items: [{ title: 'Cake', mediaUrl, actions }] },
		{ type: 'location', coordinates: { lat: 1.5, long: -2 } },
		{ type: 'form', fields: [{ type: 'text', name: 'name', label: 'Your name?' }] },
	];
	const ids: string[] = [];
	for (const content of contents) {
		const [message] = (await messages.postMessage(appId, conversation.id, { author: business, content }))
			.messages;
		expect(message).toMatchObject({ author: business, content });
		ids.push(message!.id);
	}
	const list = async () => (await messages.listMessages(appId, conversation.id)).messages;
	expect((await list()).map(({ id }) => id)).toEqual(ids);
	await messages.deleteMessage(appId, conversation.id, ids[0]!);
	expect((await list()).map(({ id }) => id)).toEqual(ids.slice(1));
	await messages.deleteAllMessages(appId, conversation.id);
	expect(await list()).toEqual([]);
});

test('clients are created, listed and removed', async () => {
	const { userId, conversation } = await createConversation();
	const { integration } = await integrations.createIntegration(appId, { type: 'whatsapp' });
	const created = await clients.createClient(appId, userId, {
		matchCriteria: {
			type: 'whatsapp',
			integrationId: integration.id,
			phoneNumber: '+15551234567',
			primary: true,
		},
		confirmation: { type: 'immediate' },
		target: { conversationId: conversation.id },
	});
	expect(created.client).toMatchObject({ type: 'whatsapp', status: 'pending' });
	const list = async () => (await clients.listClients(appId, userId)).clients;
	expect((await list()).map(({ id }) => id)).toEqual([created.client.id]);
	await clients.removeClient(appId, userId, created.client.id);
	expect(await list()).toEqual([]);
});

test('integrations are created, listed by type, read, changed and deleted', async () => {
	const { integration } = await integrations.createIntegration(appId, {
		type: 'web',
		displayName: 'Shop',
		brandColor: '65758e',
	});
	expect(integration).toMatchObject({ type: 'web', status: 'active', displayName: 'Shop' });
	await integrations.createIntegration(appId, { type: 'telegram', token: 't' });
	const listed = await integrations.listIntegrations(appId, { filter: { types: 'web' } });
	expect(listed.integrations).toEqual([integration]);
	expect((await integrations.getIntegration(appId, integration.id)).integration).toEqual(integration);
	const changed = await integrations.updateIntegration(appId, integration.id, { displayName: 'Kiosk' });
	expect(changed.integration).toEqual({ ...integration, displayName: 'Kiosk' });
	await integrations.deleteIntegration(appId, integration.id);
	await expect(integrations.getIntegration(appId, integration.id)).rejects.toEqual(isNotFound);
});

test('webhooks are created, listed, read, changed and deleted', async () => {
	await surroundings.driver.configure({ anyNumberOfWebhooks: true });
	const { integration } = await integrations.createIntegration(appId, {
		type: 'custom',
		webhooks: [describeWebhook()],
	});
	const { webhook } = await webhooks.createWebhook(appId, integration.id, describeWebhook('/second'));
	const list = async () => (await webhooks.listWebhooks(appId, integration.id)).webhooks;
	expect(await list()).toEqual([expect.objectContaining(describeWebhook()), webhook]);
	expect((await webhooks.getWebhook(appId, integration.id, webhook.id)).webhook).toEqual(webhook);
	const changes = { triggers: ['user:merge'], includeFullUser: true };
	const changed = await webhooks.updateWebhook(appId, integration.id, webhook.id, changes);
	expect(changed.webhook).toEqual({ ...webhook, ...changes });
	await webhooks.deleteWebhook(appId, integration.id, webhook.id);
	expect(await list()).toHaveLength(1);
});
