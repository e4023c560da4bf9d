import type { Participant, User } from '../../../../sandbox/api/model';
import { outcome, titles, useSandbox } from '../../harness';

const surroundings = useSandbox();

async function createUser(externalId?: string): Promise<string> {
	const { data } = await surroundings.api.post('/users', { externalId });
	return (data as { user: User }).user.id;
}

async function createGroup(userIds: string[]): Promise<string> {
	const participants = userIds.map((userId) => ({ userId, subscribeSDKClient: false }));
	const { data } = await surroundings.api.post('/conversations', { type: 'sdkGroup', participants });
	return (data as { conversation: { id: string } }).conversation.id;
}

async function readParticipants(id: string): Promise<Participant[]> {
	const { data } = await surroundings.api.get(`/conversations/${id}/participants`);
	return (data as { participants: Participant[] }).participants;
}

const leave = async (id: string, body: object) =>
	await surroundings.api.post(`/conversations/${id}/leave`, body);

describe('leaving a group of two users without external ID and one with', () => {
	let users: string[];
	let id: string;

	beforeEach(async () => {
		users = [await createUser(), await createUser(), await createUser('dora')];
		id = await createGroup(users);
	});

	const readUsers = async () => (await readParticipants(id)).map(({ userId }) => userId);

	test.each([0, 1, 2])('takes user %i out by the user ID and nobody else', async (index) => {
		const userId = users[index];
		expect(outcome(await leave(id, { userId }))).toEqual({ status: 200, data: {} });
		expect(await readUsers()).toEqual(users.filter((one) => one !== userId));
	});

	test('takes a user out by the external ID', async () => {
		await leave(id, { userExternalId: 'dora' });
		expect(await readUsers()).toEqual(users.slice(0, 2));
	});

	test('takes a user out by the ID of the participant', async () => {
		const participants = await readParticipants(id);
		await leave(id, { participantId: participants[1]?.id });
		expect(await readUsers()).toEqual([users[0], users[2]]);
	});

	test.each(['userId', 'userExternalId', 'participantId'])('finds nobody by an unknown %s', async (name) => {
		expect(outcome(await leave(id, { [name]: 'nobody' }))).toEqual({
			status: 404,
			data: { errors: [{ code: 'not_found', title: 'User is not a member of the conversation' }] },
		});
		expect(await readUsers()).toEqual(users);
	});

	test('passes over properties that the API does not know', async () => {
		await leave(id, { userId: users[1], reason: 'bored' });
		expect(await readUsers()).toEqual([users[0], users[2]]);
	});

	test('takes exactly one ID', async () => {
		const answers = [await leave(id, {}), await leave(id, { userId: users[0], userExternalId: 'dora' })];
		expect(answers.map(titles)).toEqual([
			['should match exactly one schema in oneOf'],
			['should match exactly one schema in oneOf'],
		]);
	});
});
