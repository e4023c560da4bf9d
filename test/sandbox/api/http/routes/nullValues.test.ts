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
	await api.post('/users', { externalId: 'ana', profile, metadata });
	const nulls = Object.fromEntries(Object.keys(profile).map((name) => [name, null]));
	const { data } = await api.patch('/users/ana', { profile: nulls, metadata: null });
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

test('null is no value of metadata', async () => {
	const { api } = surroundings;
	await api.post('/users', { externalId: 'ana', metadata });
	expect(titles(await api.patch('/users/ana', { metadata: { a: null } }))).toEqual([
		'metadata.a should be string,number,boolean',
	]);
});
