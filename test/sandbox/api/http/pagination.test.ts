import type { AxiosResponse } from 'axios';
import { outcome, useSandbox } from '../../harness';

const surroundings = useSandbox();

interface Page {
	conversations: Array<{ id: string; displayName: string }>;
	messages: Array<{ content: { text: string } }>;
	meta: { hasMore: boolean; afterCursor?: string; beforeCursor?: string };
	links?: { next?: string; prev?: string };
}

const read = (answer: AxiosResponse) => answer.data as Page;

/** Gives the user whose conversations they are. */
async function createConversations(count: number): Promise<string> {
	const { api } = surroundings;
	const { data } = await api.post<{ user: { id: string } }>('/users', {});
	const userId = data.user.id;
	for (let number = 1; number <= count; number += 1) {
		const participants = [{ userId }];
		await api.post('/conversations', { type: 'personal', displayName: `${number}`, participants });
	}
	return userId;
}

const list = async (userId: string, page = '') =>
	read(await surroundings.api.get(`/conversations?filter[userId]=${userId}${page}`));

const names = ({ conversations }: Page) => conversations.map(({ displayName }) => displayName).join('');

test('gives 25 records by default', async () => {
	const userId = await createConversations(26);
	const { conversations, meta } = await list(userId);
	expect([conversations.length, meta.hasMore]).toEqual([25, true]);
});

test('walks forwards and backwards by cursor', async () => {
	const userId = await createConversations(5);
	const first = await list(userId, '&page[size]=2');
	expect([names(first), first.meta.hasMore, first.meta.beforeCursor]).toEqual(['12', true, undefined]);
	const second = await list(userId, `&page[size]=2&page[after]=${first.meta.afterCursor}`);
	expect([names(second), second.meta.hasMore]).toEqual(['34', true]);
	const last = await list(userId, `&page[size]=2&page[after]=${second.meta.afterCursor}`);
	expect([names(last), last.meta.hasMore, last.meta.afterCursor]).toEqual(['5', false, undefined]);
	const back = await list(userId, `&page[size]=2&page[before]=${last.meta.beforeCursor}`);
	expect([names(back), back.meta.hasMore]).toEqual(['34', true]);
});

test('links to the neighbouring pages and leaves links out where there are none', async () => {
	const userId = await createConversations(3);
	const first = await list(userId, '&page[size]=2');
	const next = read(await surroundings.api.get(first.links?.next ?? ''));
	expect(names(next)).toBe('3');
	const previous = read(await surroundings.api.get(next.links?.prev ?? ''));
	expect(names(previous)).toBe('12');
	expect(first.links).not.toHaveProperty('prev');
	expect(await list(userId)).not.toHaveProperty('links');
});

test('goes on after a record that was deleted meanwhile', async () => {
	const userId = await createConversations(4);
	const first = await list(userId, '&page[size]=2');
	await surroundings.api.delete(`/conversations/${first.meta.afterCursor}`);
	expect(names(await list(userId, `&page[after]=${first.meta.afterCursor}`))).toBe('34');
});

test.each([
	'page[size]=0',
	'page[size]=101',
	'page[size]=two',
	'page[size]=1.5',
	'page[after]=nonsense',
	'page=2',
	'page[after]=0123456789abcdef01234567&page[before]=0123456789abcdef01234567',
])('refuses %s', async (page) => {
	const userId = await createConversations(1);
	expect(outcome(await surroundings.api.get(`/conversations?filter[userId]=${userId}&${page}`))).toEqual({
		status: 400,
		data: { errors: [{ code: 'bad_request', title: 'Invalid page query parameters' }] },
	});
});

test('words the refusal differently for integrations', async () => {
	const { data } = await surroundings.api.get('/integrations?page[size]=0');
	expect(data).toEqual({ errors: [{ code: 'bad_request', title: 'Invalid query parameters' }] });
});

test('gives the newest 100 messages first, each page from old to new', async () => {
	const { api, driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'web' });
	for (let number = 1; number <= 102; number += 1) await driver.write(customer, { text: `${number}` });
	const path = `/conversations/${customer.conversationId}/messages`;
	const newest = read(await api.get(`${path}?page[size]=5`));
	const texts = newest.messages.map(({ content }) => content.text);
	expect([texts.length, texts[0], texts[99]]).toEqual([100, '3', '102']);
	expect(newest.meta).toMatchObject({ hasMore: true });
	expect(newest.meta).not.toHaveProperty('afterCursor');
	const older = read(await api.get(newest.links?.prev ?? ''));
	expect(older.messages.map(({ content }) => content.text)).toEqual(['1', '2']);
	expect(older.meta.hasMore).toBe(false);
});
