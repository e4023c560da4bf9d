import { titles, useSandbox } from '../../../harness';

const surroundings = useSandbox();

interface User {
	id: string;
}

const metadata = { a: 1 };

test('null empties the profile and the metadata of a user', async () => {
	const { api } = surroundings;
	const profile = {
		avatarUrl: 'https://example.com/a.png',
		email: 'ana@example.com',
		givenName: 'Ana',
		locale: 'pt-BR',
		surname: 'Silva',
	};
	const { user } = (await api.post('/users', { profile, metadata })).data as { user: User };
	const nulls = Object.fromEntries(Object.keys(profile).map((name) => [name, null]));
	const { data } = await api.patch(`/users/${user.id}`, { profile: nulls, metadata: null });
	expect(data).toMatchObject({ user: { profile: nulls } });
	expect(data).toHaveProperty('user.metadata', {});
});

test('null empties what describes a conversation', async () => {
	const { api } = surroundings;
	const { user } = (await api.post('/users', {})).data as { user: User };
	const texts = { displayName: 'Cake', description: 'Large', iconUrl: 'https://example.com/a.png' };
	const body = { type: 'personal', participants: [{ userId: user.id }], ...texts, metadata };
	const { conversation } = (await api.post('/conversations', body)).data as { conversation: User };
	const nulls = { displayName: null, description: null, iconUrl: null };
	const { data } = await api.patch(`/conversations/${conversation.id}`, { ...nulls, metadata: null });
	expect(data).toMatchObject({ conversation: nulls });
	expect(data).toHaveProperty('conversation.metadata', {});
});

test('null empties the metadata of an app, but not its name', async () => {
	const { api } = surroundings;
	await api.patch('', { metadata });
	expect((await api.patch('', { metadata: null })).data).toHaveProperty('app.metadata', {});
	expect(titles(await api.patch('', { displayName: null }))).toEqual(['displayName should be string']);
});

const facebook = { appId: '1', pageAccessToken: null, appSecret: null };

test.each([
	['instagram', facebook],
	['messenger', facebook],
	['mailgun', { apiKey: null, domain: 'a.test', incomingAddress: 'shop@a.test' }],
	['messagebird', { accessKey: null, signingKey: null, originator: '12262121021' }],
	['telegram', { token: null }],
	['twilio', { accountSid: 'AC1', authToken: null, phoneNumberSid: 'PN1' }],
	[
		'twitter',
		{
			tier: 'enterprise',
			consumerKey: 'a',
			consumerSecret: null,
			accessTokenKey: 'c',
			accessTokenSecret: null,
		},
	],
	['viber', { token: null }],
])('null stands for a secret of %s', async (type, settings) => {
	expect((await surroundings.api.post('/integrations', { type, ...settings })).status).toBe(201);
});

test.each([
	['apple', { businessId: 'b', apiSecret: null, mspId: 'm' }, 'apiSecret should be string'],
	['mailgun', { apiKey: 'k', domain: null, incomingAddress: 'shop@a.test' }, 'domain should be string'],
])('null does not stand for what %s must have', async (type, settings, title) => {
	expect(titles(await surroundings.api.post('/integrations', { type, ...settings }))).toEqual([title]);
});

test('null is no value of metadata', async () => {
	const { api } = surroundings;
	const { user } = (await api.post('/users', { metadata })).data as { user: User };
	expect(titles(await api.patch(`/users/${user.id}`, { metadata: { a: null } }))).toEqual([
		'metadata.a should be string,number,boolean',
	]);
});
