import { outcome, titles, useWebhook } from '../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

test('creates a user once and then answers 409', async () => {
	const { api } = surroundings;
	const body = { externalId: 'ana', profile: { givenName: 'Ana' }, metadata: { vip: true } };
	const created = await api.post('/users', body);
	expect(outcome(created)).toMatchObject({ status: 201, data: { user: body } });
	expect(outcome(await api.post('/users', body))).toEqual({
		status: 409,
		data: { errors: [{ code: 'conflict', title: 'User already exists' }] },
	});
});

test('creates exactly one user when two requests race', async () => {
	const answers = await Promise.all([1, 2].map(() => surroundings.api.post('/users', { externalId: 'ana' })));
	expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test.each(['ana', 'with space', 'a/b?c=d', 'ünï©ödé', '100%', 'x'.repeat(1024), 'externalId:1'])(
	'finds external ID %j by its escaped path',
	async (externalId) => {
		await surroundings.api.post('/users', { externalId });
		const { data } = await surroundings.api.get(`/users/${encodeURIComponent(externalId)}`);
		expect(data).toMatchObject({ user: { externalId } });
	},
);

test('separates equal external IDs by brand', async () => {
	const { api } = surroundings;
	await api.post('/users', { externalId: 'ana' });
	expect((await api.post('/users', { externalId: 'ana', brandId: '7' })).status).toBe(201);
	expect((await api.get('/users/ana?brandId=7')).data).toMatchObject({ user: { brandId: '7' } });
	expect((await api.get('/users/ana')).data).not.toMatchObject({ user: { brandId: '7' } });
});

test.each<[string, object, string[]]>([
	[
		'an empty name',
		{ profile: { givenName: '' } },
		['profile.givenName should NOT be shorter than 1 characters'],
	],
	['a number for a name', { profile: { surname: 5 } }, ['profile.surname should be string,null']],
	['a wrong e-mail address', { profile: { email: 'ana' } }, ['profile.email should match format "email"']],
	['an empty external ID', { externalId: '' }, ['externalId should NOT be shorter than 1 characters']],
	['nested metadata', { metadata: { a: { b: 1 } } }, ['metadata.a should be string,number,boolean']],
	[
		'metadata over 4096 bytes',
		{ metadata: { a: 'é'.repeat(2048) } },
		['User metadata is limited to 4096 bytes in size.'],
	],
	[
		'two problems at once',
		{ externalId: 'x'.repeat(1025), toBeRetained: 'yes' },
		['externalId should NOT be longer than 1024 characters', 'toBeRetained should be boolean'],
	],
])('refuses %s', async (_title, body, expected) => {
	const answer = await surroundings.api.post('/users', body);
	expect([answer.status, titles(answer).sort()]).toEqual([400, expected]);
});

test('merges profile and metadata on update, and cannot change the external ID', async () => {
	const { api } = surroundings;
	await api.post('/users', { externalId: 'ana', profile: { givenName: 'Ana' }, metadata: { a: 1 } });
	const change = { externalId: 'eva', profile: { surname: 'Lima' }, metadata: { b: 2 } };
	expect((await api.patch('/users/ana', change)).data).toMatchObject({
		user: { externalId: 'ana', profile: { givenName: 'Ana', surname: 'Lima' }, metadata: { a: 1, b: 2 } },
	});
});

test('lists by a connected e-mail address, not by that of the profile', async () => {
	const { api, driver } = surroundings;
	const { userId } = await driver.createCustomer({ channel: 'mailgun', email: 'ana@example.com' });
	await api.post('/users', { profile: { email: 'eva@example.com' } });
	const list = async (email: string) =>
		(await api.get(`/users?filter[identities.email]=${email}`)).data as unknown;
	expect(await list('ana@example.com')).toMatchObject({ users: [{ id: userId }] });
	expect(await list('eva@example.com')).toEqual({ users: [] });
	expect((await api.get('/users')).status).toBe(400);
});

test('empties what identifies a person and keeps the messages', async () => {
	const { api, driver } = surroundings;
	const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await driver.write(userId, { text: 'hi' });
	const { data } = await api.delete(`/users/${userId}/personalinformation`);
	expect(data).toMatchObject({ user: { id: userId, profile: {}, metadata: {} } });
	const { clients } = (await api.get(`/users/${userId}/clients`)).data as { clients: object[] };
	expect(clients[0]).not.toHaveProperty('displayName');
	expect((await api.get(`/conversations/${conversationId}/messages`)).data).toMatchObject({ messages: [{}] });
});

test('keeps the locale of a person without a name', async () => {
	const { api } = surroundings;
	const named = {
		givenName: 'Ana',
		surname: 'Lima',
		email: 'ana@example.com',
		avatarUrl: 'https://a.test/a.png',
	};
	const { data } = await api.post('/users', {
		profile: { ...named, locale: 'pt-BR' },
		metadata: { vip: true },
	});
	const { user } = data as { user: { id: string } };
	const emptied = (await api.delete(`/users/${user.id}/personalinformation`)).data as object;
	expect(emptied).toHaveProperty('user.profile', { locale: 'pt-BR', localeOrigin: 'api' });
	expect(emptied).toHaveProperty('user.metadata', {});
});

test('says where a locale comes from', async () => {
	const { api } = surroundings;
	const { data } = await api.post<{ user: { id: string } }>('/users', { profile: { givenName: 'Ana' } });
	const change = async (profile: object) =>
		((await api.patch(`/users/${data.user.id}`, { profile })).data as { user: { profile: object } }).user
			.profile;
	expect(await change({ surname: 'Lima' })).not.toHaveProperty('localeOrigin');
	expect(await change({ locale: 'pt-BR' })).toMatchObject({ locale: 'pt-BR', localeOrigin: 'api' });
	expect(await change({ surname: 'Silva' })).toMatchObject({ locale: 'pt-BR', localeOrigin: 'api' });
	expect(await change({ locale: null })).not.toHaveProperty('localeOrigin');
});

test('deletes a user with everything, tells the webhooks and frees the external ID', async () => {
	const { api, driver } = surroundings;
	await subscribe(['user:remove']);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web', externalId: 'ana' });
	expect(outcome(await api.delete('/users/ana'))).toEqual({ status: 200, data: {} });
	expect(outcome(await api.get(`/users/${userId}`))).toEqual({
		status: 404,
		data: { errors: [{ code: 'user_not_found', title: 'User not found' }] },
	});
	expect((await api.get(`/conversations/${conversationId}`)).status).toBe(404);
	expect((await api.post('/users', { externalId: 'ana' })).status).toBe(201);
	await driver.untilIdle();
	expect(receiver.received.map(({ body }) => body.events[0])).toMatchObject([
		{ type: 'user:remove', payload: { user: { id: userId, externalId: 'ana' } } },
	]);
});
