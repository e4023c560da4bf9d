import { outcome, titles, useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

interface Conversation {
	id: string;
	isDefault: boolean;
}

let ana: string;

async function createUser(body: object = {}): Promise<string> {
	return (await surroundings.api.post<{ user: { id: string } }>('/users', body)).data.user.id;
}

beforeEach(async () => void (ana = await createUser()));

async function create(body: object = {}) {
	const participants = [{ userId: ana }];
	const answer = await surroundings.api.post('/conversations', { type: 'personal', participants, ...body });
	return (answer.data as { conversation: Conversation }).conversation;
}

const createGroup = async (participants: object[] = []) => await create({ type: 'sdkGroup', participants });

test('makes the first personal conversation of a user the default one', async () => {
	const made = [
		await createGroup([{ userId: ana, subscribeSDKClient: false }]),
		await create(),
		await create(),
	];
	expect(made.map(({ isDefault }) => isDefault)).toEqual([false, true, false]);
});

test('tells the webhooks about a new conversation', async () => {
	await subscribe(['conversation:create']);
	const { id } = await create({ metadata: { topic: 'cake' } });
	expect(await readEvents()).toMatchObject([
		{
			type: 'conversation:create',
			payload: {
				conversation: { id, type: 'personal', metadata: { topic: 'cake' } },
				creationReason: 'none',
				user: { id: ana },
			},
		},
	]);
});

test.each<[string, object, number, string[]]>([
	['no type', {}, 400, ["should have required property 'type'"]],
	['an unknown type', { type: 'group' }, 400, ['type should be equal to one of the allowed values']],
	[
		'a personal one alone',
		{ type: 'personal' },
		400,
		['participants should have exactly 1 item for a personal conversation'],
	],
	['an unknown user', { type: 'personal', participants: [{ userId: 'nobody' }] }, 404, ['User not found']],
	[
		'a participant with two IDs',
		{ type: 'personal', participants: [{ userId: 'a', userExternalId: 'ana' }] },
		400,
		['should match exactly one schema in oneOf: userId or userExternalId'],
	],
	[
		'a group without subscription',
		{ type: 'sdkGroup', participants: [{ userId: 'a' }] },
		400,
		["participants should have required property 'subscribeSDKClient'"],
	],
	[
		'a group of eleven',
		{ type: 'sdkGroup', participants: Array(11).fill({ userId: 'a', subscribeSDKClient: true }) },
		400,
		['participants should NOT have more than 10 items'],
	],
])('refuses %s', async (_title, body, status, expected) => {
	const answer = await surroundings.api.post('/conversations', body);
	expect([answer.status, titles(answer)]).toEqual([status, expected]);
});

test.each([
	['', 400],
	['?filter[userId]=nobody', 404],
	['?filter[userExternalId]=eva&filter[userId]=x', 400],
	['?filter[userExternalId]=eva', 200],
])('lists by exactly one user: %j gives %i', async (query, status) => {
	await createUser({ externalId: 'eva' });
	expect((await surroundings.api.get(`/conversations${query}`)).status).toBe(status);
});

test('merges metadata on update and leaves the rest alone', async () => {
	const { id } = await create({ displayName: 'Cake', metadata: { a: 1, b: 2 } });
	const { data } = await surroundings.api.patch(`/conversations/${id}`, {
		metadata: { b: 3 },
		iconUrl: null,
	});
	expect(data).toMatchObject({
		conversation: { displayName: 'Cake', iconUrl: null, metadata: { a: 1, b: 3 } },
	});
});

test('deletes any conversation but the default one', async () => {
	await subscribe(['conversation:remove']);
	const [first, second] = [await create(), await create()];
	expect(titles(await surroundings.api.delete(`/conversations/${first.id}`))).toEqual([
		`Conversation ${first.id} cannot be deleted because it is the default.`,
	]);
	expect(outcome(await surroundings.api.delete(`/conversations/${second.id}`))).toEqual({
		status: 200,
		data: {},
	});
	expect(outcome(await surroundings.api.get(`/conversations/${second.id}`))).toEqual({
		status: 404,
		data: { errors: [{ code: 'conversation_not_found', title: 'Conversation not found' }] },
	});
	expect(await readEvents()).toMatchObject([{ payload: { conversation: { id: second.id } } }]);
});

describe('participants', () => {
	const join = async (id: string, userId: string) =>
		await surroundings.api.post(`/conversations/${id}/join`, { userId, subscribeSDKClient: false });

	test('join and leave a group, and the webhooks hear of it', async () => {
		await subscribe(['conversation:join', 'conversation:leave']);
		const { id } = await createGroup();
		expect(outcome(await join(id, ana))).toMatchObject({
			status: 201,
			data: { participant: { userId: ana, unreadCount: 0, clientAssociations: [] } },
		});
		const leave = async () => await surroundings.api.post(`/conversations/${id}/leave`, { userId: ana });
		expect(outcome(await leave())).toEqual({ status: 200, data: {} });
		expect(outcome(await leave())).toEqual({
			status: 404,
			data: { errors: [{ code: 'not_found', title: 'User is not a member of the conversation' }] },
		});
		expect((await readEvents()).map(({ type }) => type).sort()).toEqual([
			'conversation:join',
			'conversation:leave',
		]);
	});

	test('are listed by page', async () => {
		const { id } = await createGroup();
		await join(id, ana);
		await join(id, await createUser());
		const { data } = await surroundings.api.get(`/conversations/${id}/participants?page[size]=1`);
		expect(data).toMatchObject({ participants: [{ userId: ana }], meta: { hasMore: true } });
	});

	test('do not join personal conversations', async () => {
		const { id } = await create();
		expect(titles(await join(id, await createUser()))).toEqual(['Too many participants']);
	});

	test('are at most ten', async () => {
		const { id } = await createGroup();
		for (let number = 1; number <= 11; number += 1) {
			expect((await join(id, await createUser())).status).toBe(number <= 10 ? 201 : 400);
		}
	});
});
