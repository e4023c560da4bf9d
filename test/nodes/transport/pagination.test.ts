import { pages, requestAll } from '../../../nodes/SunshineConversations/transport/pagination';
import { fakeApi } from '../fakeApi';

const list = { path: '/conversations', key: 'conversations' };
const page = (ids: number[], afterCursor?: string) => ({
	body: {
		conversations: ids.map((id) => ({ id })),
		meta: { hasMore: afterCursor !== undefined, afterCursor },
	},
});

it('follows the cursors to the end', async () => {
	const { context, requests } = fakeApi([page([1, 2], 'a'), page([3, 4], 'b'), page([5])]);
	expect(await requestAll(context, list)).toEqual([1, 2, 3, 4, 5].map((id) => ({ id })));
	expect(requests.map(({ qs }) => qs)).toEqual([
		{ 'page[size]': 100 },
		{ 'page[size]': 100, 'page[after]': 'a' },
		{ 'page[size]': 100, 'page[after]': 'b' },
	]);
});

it.each([
	[1, [1], 1],
	[2, [1, 2], 1],
	[3, [1, 2, 3], 2],
])('stops at a limit of %i', async (limit, ids, pagesRead) => {
	const { context, requests } = fakeApi([page([1, 2], 'a'), page([3, 4], 'b')]);
	expect(await requestAll(context, list, limit)).toEqual(ids.map((id) => ({ id })));
	expect(requests).toHaveLength(pagesRead);
	expect(requests[0]!.qs).toEqual({ 'page[size]': limit });
});

it('refuses to loop on a repeated cursor', async () => {
	const { context } = fakeApi([page([1], 'a'), page([2], 'b'), page([3], 'a')]);
	await expect(requestAll(context, list)).rejects.toThrow(
		'The API gave the same page of conversations twice',
	);
});

it('ends when the API says that there is more but gives no cursor', async () => {
	const { context } = fakeApi([{ body: { conversations: [], meta: { hasMore: true } } }]);
	expect(await requestAll(context, list)).toEqual([]);
});

it.each([{}, { meta: { hasMore: false } }, { conversations: null }])(
	'takes no answer without the list for an empty one: %j',
	async (body) => {
		const { context } = fakeApi([{ body }]);
		await expect(requestAll(context, list)).rejects.toThrow('The answer does not look like one of the API');
	},
);

it('walks backwards without a page size, as messages do', async () => {
	const { context, requests } = fakeApi([
		{ body: { messages: [{ id: 2 }], meta: { hasMore: true, beforeCursor: 'x' } } },
		{ body: { messages: [{ id: 1 }], meta: { hasMore: false, beforeCursor: 'y' } } },
	]);
	const read = [];
	for await (const messages of pages(context, { path: '/m', key: 'messages', direction: 'before' }))
		read.push(messages);
	expect(read).toEqual([[{ id: 2 }], [{ id: 1 }]]);
	expect(requests.map(({ qs }) => qs)).toEqual([{}, { 'page[before]': 'x' }]);
});
