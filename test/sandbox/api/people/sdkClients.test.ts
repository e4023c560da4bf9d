import type { Client, Participant, User } from '../../../../sandbox/api/model';
import { business, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

interface Joined {
	participant: Participant;
}

async function createUser(): Promise<string> {
	const { data } = await surroundings.api.post('/users', {});
	return (data as { user: User }).user.id;
}

async function createConversation(type: string, participants: object[]): Promise<string> {
	const { data } = await surroundings.api.post('/conversations', { type, participants });
	return (data as { conversation: { id: string } }).conversation.id;
}

async function readParticipant(conversationId: string): Promise<Participant> {
	const { data } = await surroundings.api.get(`/conversations/${conversationId}/participants`);
	return (data as { participants: [Participant] }).participants[0];
}

async function readClients(userId: string): Promise<Client[]> {
	const { data } = await surroundings.api.get(`/users/${userId}/clients`);
	return (data as { clients: Client[] }).clients;
}

async function join(conversationId: string, userId: string): Promise<Participant> {
	const body = { userId, subscribeSDKClient: true };
	const { data } = await surroundings.api.post(`/conversations/${conversationId}/join`, body);
	return (data as Joined).participant;
}

async function expectSdkClient(userId: string, { clientAssociations }: Participant) {
	const clients = await readClients(userId);
	const time = expect.any(String) as unknown;
	const [{ id = '' } = {}] = clients;
	expect(clients).toEqual([{ id, type: 'sdk', status: 'active', lastSeen: time, linkedAt: time }]);
	expect(clientAssociations).toEqual([{ type: 'sdk', clientId: id }]);
	expect(await readEvents()).toMatchObject([
		{ type: 'client:add', payload: { user: { id: userId }, client: { id, type: 'sdk' } } },
	]);
}

beforeEach(async () => {
	await subscribe(['client:add']);
});

test.each(['personal', 'sdkGroup'])(
	'a %s conversation that subscribes an SDK client makes one for a user who has none',
	async (type) => {
		const userId = await createUser();
		const id = await createConversation(type, [{ userId, subscribeSDKClient: true }]);
		await expectSdkClient(userId, await readParticipant(id));
	},
);

test('joining makes an SDK client for a user who has none, and keeps it for the next group', async () => {
	const userId = await createUser();
	const [first, second] = [
		await createConversation('sdkGroup', []),
		await createConversation('sdkGroup', []),
	];
	const participant = await join(first, userId);
	expect((await join(second, userId)).clientAssociations).toEqual(participant.clientAssociations);
	await expectSdkClient(userId, participant);
});

test('nobody gets an SDK client unasked, nor when a participant is unknown', async () => {
	const userId = await createUser();
	await createConversation('personal', [{ userId, subscribeSDKClient: false }]);
	const participants = [
		{ userId, subscribeSDKClient: true },
		{ userId: 'nobody', subscribeSDKClient: true },
	];
	await surroundings.api.post('/conversations', { type: 'sdkGroup', participants });
	expect(await readClients(userId)).toEqual([]);
	expect(await readEvents()).toEqual([]);
});

test('messages reach the SDK client as they reach web chat', async () => {
	const { api, driver } = surroundings;
	const userId = await createUser();
	const id = await createConversation('personal', [{ userId, subscribeSDKClient: true }]);
	await api.post(`/conversations/${id}/messages`, {
		author: business,
		content: { type: 'text', text: 'Hi' },
	});
	expect(await driver.screen(userId)).toMatchObject([{ channel: 'web', text: 'Hi', state: 'delivered' }]);
	expect(await driver.write(userId, { text: 'Hello' })).toMatchObject({ source: { type: 'web' } });
});
